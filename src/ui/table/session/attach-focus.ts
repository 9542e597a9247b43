import { single } from '../range'
import { type Detach, keyAt, listen, type Session } from './session'

/** Headings over all columns or down most rows tell nothing about the cell and stay as they are. */
function tells(heading: Element, { map }: Session): heading is HTMLElement {
  if (!(heading instanceof HTMLTableCellElement)) return false
  const { table, rows } = map
  if (heading.scope === 'colgroup') return heading.colSpan < table.widths.length - table.labelColumns
  return heading.scope !== 'rowgroup' || heading.rowSpan * 2 < rows.length
}

function headingsOf(td: HTMLElement, session: Session): HTMLElement[] {
  const ids = td instanceof HTMLTableCellElement ? td.headers.split(' ') : []
  return ids
    .map((id) => document.getElementById(id))
    .filter((heading): heading is HTMLElement => heading !== null && tells(heading, session))
}

/** On focus a cell offers its text for replacement, and its headings light up without any cell being rendered. */
export function attachFocus(session: Session): Detach {
  let lit: HTMLElement[] = []
  const light = (headings: HTMLElement[]): void => {
    for (const heading of lit) delete heading.dataset.lit
    for (const heading of headings) heading.dataset.lit = ''
    lit = headings
  }
  const detachers = [
    listen(session.root, 'focusin', ({ target }) => {
      const key = keyAt(target)
      if (key === null || !(target instanceof HTMLInputElement)) return
      session.editing = false
      session.before = target.value
      session.desk.seal()
      session.selection.set(single(key))
      target.select()
      // Before anything is marked, for marks would be laid out only to find the place.
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const td = target.closest('td')
      if (td !== null) light(headingsOf(td, session))
    }),
    listen(session.root, 'focusout', ({ relatedTarget }) => {
      // The question of a paste is about the cells that were selected.
      if (relatedTarget instanceof Element && relatedTarget.closest('dialog') !== null) return
      light([])
      if (!(relatedTarget instanceof Node) || !session.root.contains(relatedTarget)) session.selection.set(null)
    }),
    listen(session.root, 'input', ({ target }) => {
      const key = keyAt(target)
      if (key !== null) session.selection.set(single(key))
    }),
  ]
  return () => {
    for (const detach of detachers) detach()
  }
}
