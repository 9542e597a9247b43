import type { Detach, Session } from './session'

/** Narrower than this the foot line leaves out what can be read elsewhere. */
const tightRems = 46

/**
 * Measures what styles cannot know: the width of the paper, which depends on what stands beside it, and the height of
 * each head row. Chromium before 91 cannot hold a whole thead, so every head cell sticks below the rows above it.
 */
export function measureTable({ root }: Session): Detach {
  const room = root.parentElement
  const heads = [...root.querySelectorAll('thead')]
  const foot = room?.querySelector<HTMLElement>('[data-foot]')
  const measure = (): void => {
    const width = root.clientWidth
    // A sheet that is not on the desk has no measures.
    if (room === null || width === 0) return
    room.style.setProperty('--paper-width', `${width}px`)
    room.style.setProperty('--foot-height', `${foot?.offsetHeight ?? 0}px`)
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    room.toggleAttribute('data-tight', width < tightRems * rem)
    for (const head of heads) {
      let top = 0
      for (const row of head.querySelectorAll('tr')) {
        row.style.setProperty('--row-top', `${top}px`)
        top += row.getBoundingClientRect().height
      }
      head.parentElement?.style.setProperty('--head-height', `${top}px`)
    }
  }
  measure()
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(measure)
  for (const element of [root, ...heads, ...(foot ? [foot] : [])]) observer.observe(element)
  return () => observer.disconnect()
}
