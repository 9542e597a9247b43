import { readQuantity } from '../../../report/quantity'
import type { SourceCell, SourceRow } from '../../source-document'
import type { RuledTable } from './ruled-table'

const sameEdges = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) < 4)

const sameRow = (a: SourceRow, b: SourceRow | undefined): boolean =>
  b !== undefined &&
  a.length === b.length &&
  a.every(({ text, colSpan }, index) => text === b[index]?.text && colSpan === b[index]?.colSpan)

const holdsFigure = (row: SourceRow): boolean => row.some(({ text }) => readQuantity(text).kind === 'number')

/** How many rows at the top of a page repeat the head of the table. */
function repeatedHead(above: readonly SourceRow[], below: readonly SourceRow[]): number {
  let count = 0
  while (count < below.length && sameRow(below[count] ?? [], above[count]) && !holdsFigure(below[count] ?? [])) count++
  // A head without a word is none.
  return below
    .slice(0, count)
    .flat()
    .some(({ text }) => text !== '')
    ? count
    : 0
}

/** Cells on top of a page that go on a label of the page before: empty where the cell above has words. */
function takenUp(last: SourceRow, first: SourceRow): SourceRow {
  let start = 0
  return first.map((cell): SourceCell => {
    const above = cellAt(last, start, cell.colSpan)
    start += cell.colSpan
    const label = above !== null && (above.continued || /\p{L}/u.test(above.text))
    return label && cell.text === '' ? { ...cell, continued: true } : cell
  })
}

function cellAt(row: SourceRow, place: number, colSpan: number): SourceCell | null {
  let start = 0
  for (const cell of row) {
    if (start === place && cell.colSpan === colSpan) return cell
    start += cell.colSpan
  }
  return null
}

/** Joins a table to its beginning on the page before; null where their columns differ. */
export function joinedTable(above: RuledTable, below: RuledTable): RuledTable | null {
  if (!sameEdges(above.xs, below.xs)) return null
  const [first, ...rest] = below.rows.slice(repeatedHead(above.rows, below.rows))
  const last = above.rows[above.rows.length - 1]
  const more = first === undefined || last === undefined ? [] : [takenUp(last, first), ...rest]
  return { ...above, rows: [...above.rows, ...more], doubtful: [...above.doubtful, ...below.doubtful] }
}
