import type { Detach, Session } from './session'

/**
 * Chromium before 91 cannot hold a whole thead, so every head cell sticks by itself, below the rows above it. How
 * high those are depends on wrapped labels and on the text size, and is measured.
 */
export function attachHeadOffsets({ root }: Session): Detach {
  const heads = [...root.querySelectorAll('thead')]
  const measure = (): void => {
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
  for (const head of heads) observer.observe(head)
  return () => observer.disconnect()
}
