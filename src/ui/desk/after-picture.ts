import type { Rhythm } from './desk'

/** Typing that pauses this long has come to a figure. */
const pauseMs = 150
/** Longest that typing without a pause keeps the margin waiting. */
const longestMs = 900
/** A window that is not on the screen has no next picture. */
const unseenMs = 100

type Cancel = () => void

function inMs(ms: number, run: () => void): Cancel {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** When nothing else waits: a key pressed meanwhile, the picture being handed over. Not every browser can tell. */
function whenIdle(run: () => void): Cancel {
  if (typeof requestIdleCallback === 'undefined') return inMs(0, run)
  const idle = requestIdleCallback(run, { timeout: unseenMs })
  return () => cancelIdleCallback(idle)
}

/** In a task of its own behind the next picture, once; gives back what calls it off. */
export function behindPicture(run: () => void): Cancel {
  let later: Cancel = () => {}
  const callOff = (): void => {
    cancelAnimationFrame(frame)
    unseen()
    later()
  }
  const once = (): void => {
    callOff()
    run()
  }
  const frame = requestAnimationFrame(() => {
    unseen()
    later = whenIdle(once)
  })
  const unseen = inMs(unseenMs, once)
  return callOff
}

/**
 * First the table, then the margin: a key's total and marks are in the very next picture, and what is said about them
 * follows when the keys pause, for half a figure is not worth a note. A step is followed behind its picture.
 */
export function afterPicture(): Rhythm {
  let cancel: Cancel | null = null
  let since = 0
  return (wake, by) => {
    const now = performance.now()
    if (cancel === null) since = now
    else cancel()
    const run = (): void => {
      cancel?.()
      cancel = null
      wake()
    }
    cancel = by === 'typing' && now - since < longestMs ? inMs(pauseMs, run) : behindPicture(run)
  }
}
