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
    const origin = sheet.getBoundingClientRect()
    const boxes = [...new Set([...texts.keys(), ...marked])].flatMap((key) => {
      const rect = inputOf(key)?.closest('td')?.getBoundingClientRect()
      return rect === undefined ? [] : [{ key, rect }]
    })
    sheet.replaceChildren(
      ...boxes.map(({ key, rect }) => {
        const box = document.createElement('span')
        box.style.cssText = `top:${rect.top - origin.top}px;left:${rect.left - origin.left}px;width:${rect.width}px;height:${rect.height}px`
        const text = texts.get(key)
        if (text !== undefined) box.textContent = text
        if (text !== undefined) box.dataset.incoming = ''
        if (overwritten.has(key)) box.dataset.overwrites = ''
        if (marked.has(key)) box.dataset.disagrees = ''
        return box
      }),
    )
  }
  root.append(sheet)
  draw()
  window.addEventListener('resize', draw)
  return () => {
    window.removeEventListener('resize', draw)
    sheet.remove()
  }
}
