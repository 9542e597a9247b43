/** What one action did to the page. */
export interface Timing {
  /** From the action itself until the frame that shows what was awaited has been handed over. */
  readonly paintedMs: number
  /** Frames until then; 1 is the very next. */
  readonly frames: number
}

/** What must be different before an action counts as shown: places whose text changes, or something that appears. */
export type Awaited = { readonly changes: readonly string[] } | { readonly appears: string }

export interface PageAgent {
  /** Times the next key. */
  readonly watchNextKey: (awaited: Awaited) => void
  /** Times a call. */
  readonly watchCall: (awaited: Awaited, call: () => void) => void
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

  const shown = (awaited: Awaited): (() => boolean) => {
    if ('appears' in awaited) return () => document.querySelector(awaited.appears) !== null
    const before = awaited.changes.map(textOf)
    return () => awaited.changes.every((selector, index) => textOf(selector) !== before[index])
  }

  const untilPainted = (began: number, done: () => boolean): Promise<Timing> =>
    new Promise((resolve, reject) => {
      let frames = 0
      const look = (): void => {
        const painted = performance.now()
        frames += 1
        if (done()) resolve({ paintedMs: painted - began, frames })
        else if (frames < 120) afterFrame(look)
        else reject(new Error('what was awaited did not come'))
      }
      afterFrame(look)
    })

  window.benchAgent = {
    watchNextKey: (awaited) => {
      const done = shown(awaited)
      timing = new Promise((resolve, reject) => {
        const onKey = (event: KeyboardEvent): void => {
          untilPainted(event.timeStamp, done).then(resolve, reject)
        }
        window.addEventListener('keydown', onKey, { capture: true, once: true })
      })
    },
    watchCall: (awaited, call) => {
      const done = shown(awaited)
      const began = performance.now()
      call()
      timing = untilPainted(began, done)
    },
    timing: () => timing,
  }
}
