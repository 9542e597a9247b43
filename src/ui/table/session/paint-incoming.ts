import type { CellKey } from '../../../editions/edition'
import type { PastePlan } from '../clipboard/paste-plan'
import styles from '../paste-overlay.module.css'
import { type Detach, inputOf } from './session'

export interface Incoming {
  readonly plan: PastePlan
  /** Totals that will differ from their sums. */
  readonly disagreeing: readonly CellKey[]
  /** What stands for a cell that becomes blank. */
  readonly blank: string
}

/**
 * Lays what a paste would write over the cells it would change, until detached; the fields keep their own text. One
 * sheet over the table, for two hundred boxes inside its cells would lay out the whole table anew.
 */
export function paintIncoming(root: HTMLElement, { plan, disagreeing, blank }: Incoming): Detach {
  const sheet = document.createElement('div')
  sheet.className = styles.sheet ?? ''
  sheet.setAttribute('aria-hidden', 'true')
  const texts = new Map(plan.placements.map(({ key, after }) => [key, after.trim() === '' ? blank : after]))
  const overwritten = new Set(plan.overwritten.map(({ key }) => key))
  const marked = new Set(disagreeing)

  const draw = (): void => {
    // Measured before anything is put in, so that the page need not be laid out for it.
    const origin = (root.offsetParent ?? root).getBoundingClientRect()
    const boxes = [...new Set([...texts.keys(), ...marked])].flatMap((key) => {
      const rect = inputOf(key)?.getBoundingClientRect()
      return rect === undefined ? [] : [{ key, rect }]
    })
    sheet.innerHTML = boxes
      .map(({ key, rect: { top, left, width, height } }) => {
        const looks = [
          texts.has(key) ? 'data-incoming' : '',
          overwritten.has(key) ? 'data-overwrites' : '',
          marked.has(key) ? 'data-disagrees' : '',
        ]
        const place = `top:${top - origin.top}px;left:${left - origin.left}px;width:${width}px;height:${height}px`
        return `<span ${looks.join(' ')} style="${place}"></span>`
      })
      .join('')
    // What a clipboard says is never markup.
    boxes.forEach(({ key }, index) => {
      const box = sheet.children[index]
      if (box !== undefined) box.textContent = texts.get(key) ?? ''
    })
    if (!sheet.isConnected) root.append(sheet)
  }
  draw()
  window.addEventListener('resize', draw)
  return () => {
    window.removeEventListener('resize', draw)
    sheet.remove()
  }
}
