/** What one action did to the page. */
export interface Timing {
  /** From the action itself until the frame with the new total and the new check has been handed over. */
  readonly paintedMs: number
  /** Frames until both could be seen; 1 is the very next. */
  readonly frames: number
}

export interface Watched {
  /** A cell in which a total must change. */
  readonly total: string
  /** Where the check is written. */
  readonly check: string
}

export interface PageAgent {
  /** Times the next key; what `watch` names must change because of it. */
  readonly watchNextKey: (watch: Watched) => void
  /** Times a call. */
  readonly watchCall: (watch: Watched, call: () => void) => void
  /** Of whatever was watched last. */
  readonly timing: () => Promise<Timing>
}

declare global {
  interface Window {
    benchAgent: PageAgent
  }
}

/** Runs inside the measured page before anything else; must not use anything from outside itself. */
export function installAgent(): void {
  const textOf = (selector: string): string => {
    const element = document.querySelector(selector)
    if (element === null) return ''
    const place = element.closest('td') ?? element
    const input = element instanceof HTMLInputElement ? `${element.value} ${element.placeholder}` : ''
    return `${input} ${place.textContent}`
  }

  /** Called back in a task of its own right behind the next frame. */
  const afterFrame = (callback: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = callback
      port2.postMessage(null)
    })
  }

  let timing: Promise<Timing> = Promise.reject(new Error('nothing was watched'))
  timing.catch(() => {})

  const changed = ({ total, check }: Watched): (() => boolean) => {
    const [totalBefore, checkBefore] = [textOf(total), textOf(check)]
    return () => textOf(total) !== totalBefore && textOf(check) !== checkBefore
  }

  const untilPainted = (began: number, done: () => boolean): Promise<Timing> =>
    new Promise((resolve, reject) => {
      let frames = 0
      const look = (): void => {
        const painted = performance.now()
        frames += 1
        if (done()) resolve({ paintedMs: painted - began, frames })
        else if (frames < 120) afterFrame(look)
        else reject(new Error('no total or no check changed'))
      }
      afterFrame(look)
    })

  window.benchAgent = {
    watchNextKey: (watch) => {
      const done = changed(watch)
      timing = new Promise((resolve, reject) => {
        const onKey = (event: KeyboardEvent): void => {
          untilPainted(event.timeStamp, done).then(resolve, reject)
        }
        window.addEventListener('keydown', onKey, { capture: true, once: true })
      })
    },
    watchCall: (watch, call) => {
      const done = changed(watch)
      const began = performance.now()
      call()
      timing = untilPainted(began, done)
    },
    timing: () => timing,
  }
}
