import { isLeaf } from './heading-names'
import { compact } from './label'
import { kindOfRow, type PhysicalRow, type RowKind } from './physical-row'
import { isBlank, isFigure, resemblance, type TableWords } from './table-words'

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
      const labels = labelsOf(row, words, carried)
      if (labels.length > 0) carried = labels
      bodies.push({ row, head, labels })
    }
    previous = kind === 'empty' && previous === 'head' ? 'head' : kind
  }
  return bodies
}

/** Labels resembling one of the form's are believed wherever they stand; other words only in front of the figures. */
const believed = 0.62

const isWord = (text: string): boolean => !isBlank(text) && !isFigure(text) && /\p{L}{2}/u.test(compact(text))

/** Cells in front of the figures; words may stand in a figure's place too, and a cell may be missing. */
function labelCells({ cells }: PhysicalRow, words: TableWords): PhysicalRow['cells'] {
  const { table, blocks } = words
  const figures = Math.min(...blocks.map(({ columns }) => columns.filter(isLeaf).length))
  const count = table.labelColumns === 1 ? 1 : Math.max(1, cells.length - figures)
  const first = cells.slice(0, table.labelColumns)
  const end = first.findIndex(({ text }, index) => {
    if (isBlank(text)) return false
    return !isWord(text) || (index >= count && resemblance(text, words).row < believed)
  })
  return end === -1 ? first : first.slice(0, end)
}

/** Own labels of a row, with those of merged cells above in front of them; none where the row has no words itself. */
function labelsOf(row: PhysicalRow, words: TableWords, carried: readonly string[]): string[] {
  if (words.rows.length === 0) return []
  const cells = labelCells(row, words)
  const last = cells.reduce((found, { text }, index) => (isWord(text) ? index : found), -1)
  return cells.slice(0, last + 1).flatMap(({ text }, index) => {
    if (isWord(text)) return [text]
    const above = carried[index]
    return above === undefined ? [] : [above]
  })
}
