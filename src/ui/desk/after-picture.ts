import type { Rhythm } from './desk'

/** Keys closer together than this are one burst of typing. */
const burstMs = 150
/** Longest that a burst keeps the margin waiting. */
const longestMs = 900
/** A window that is not on the screen has no next picture. */
const unseenMs = 100

type Cancel = () => void

function inMs(ms: number, run: () => void): Cancel {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}

/** In a task of its own behind the next picture. */
function behindPicture(run: () => void): Cancel {
  let later: Cancel = () => {}
  const frame = requestAnimationFrame(() => {
    unseen()
    later = inMs(0, run)
  })
  const unseen = inMs(unseenMs, run)
  return () => {
    cancelAnimationFrame(frame)
    unseen()
    later()
  }
}

/**
 * First the table, then the margin: a key's total and marks are in the very next picture, and what is said about them
 * follows behind it; while keys come quickly, when they pause.
 */
export function afterPicture(): Rhythm {
  let cancel: Cancel | null = null
  let previous = Number.NEGATIVE_INFINITY
  let since = 0
  return (wake) => {
    const now = performance.now()
    const burst = now - previous < burstMs
    previous = now
    if (cancel === null) since = now
    else cancel()
    const run = (): void => {
      cancel?.()
      cancel = null
      wake()
    }
    cancel = burst && now - since < longestMs ? inMs(burstMs, run) : behindPicture(run)
  }
}
