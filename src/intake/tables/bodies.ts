import { isLeaf } from './heading-names'
import { kindOfRow, type PhysicalRow, type RowKind } from './physical-row'
import { isBlank, isFigure, type TableWords } from './table-words'

/** A row of figures with the head above it and its labels, outermost first. */
export interface Body {
  readonly row: PhysicalRow
  readonly head: readonly PhysicalRow[]
  /** Labels that merged cells hand down included. */
  readonly labels: readonly string[]
}

/** Divides the rows of a table into heads and bodies. */
export function bodiesOf(rows: readonly PhysicalRow[], words: TableWords): Body[] {
  const bodies: Body[] = []
  let head: PhysicalRow[] = []
  let carried: readonly string[] = []
  let previous: RowKind | null = null
  let piece = rows[0]?.piece
  for (const row of rows) {
    // A piece torn off a table may go on without repeating its head.
    if (row.piece !== piece) [piece, previous] = [row.piece, null]
    const kind = kindOfRow(row, words, previous)
    if (kind === 'head') head = previous === 'head' ? [...head, row] : [row]
    if (kind === 'head' || kind === 'banner') carried = []
    if (kind === 'body') {
      carried = labelsOf(row, words, carried)
      bodies.push({ row, head, labels: carried })
    }
    previous = kind === 'empty' && previous === 'head' ? 'head' : kind
  }
  return bodies
}

/** Cells in front of the figures, as far as their number tells; words may stand in a figure's place too. */
function labelCells({ cells }: PhysicalRow, { table, blocks }: TableWords): PhysicalRow['cells'] {
  const figures = Math.min(...blocks.map(({ columns }) => columns.filter(isLeaf).length))
  const count = table.labelColumns === 1 ? 1 : cells.length - figures
  return cells.slice(0, Math.max(1, Math.min(count, table.labelColumns)))
}

/** Own labels of a row behind those carried down to it; figures never count as labels. */
function labelsOf(row: PhysicalRow, words: TableWords, carried: readonly string[]): string[] {
  if (words.rows.length === 0) return []
  const labels: string[] = []
  for (const { text } of labelCells(row, words)) {
    const above = carried[labels.length]
    if (!isBlank(text) && !isFigure(text) && /\p{L}{2}/u.test(text)) labels.push(text)
    else if (isBlank(text) && above !== undefined && carried.length > labels.length + 1) labels.push(above)
    else break
  }
  return labels
}
