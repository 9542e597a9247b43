import { columnAtEdge, offsetNearest } from './caret-lines'
import { placeCaret, type TextSource } from './text-source'

/** Moves into the neighbouring paragraph when the caret is on the outermost line; the caret keeps its column. */
export function moveBetween(source: TextSource, index: number, field: HTMLTextAreaElement, direction: -1 | 1): boolean {
  const column = columnAtEdge(field, direction)
  const id = source.fieldId(index + direction)
  const next = document.getElementById(id)
  if (column === null || !(next instanceof HTMLTextAreaElement)) return false
  placeCaret(id, { block: index + direction, offset: offsetNearest(next, column, direction) })
  return true
}
