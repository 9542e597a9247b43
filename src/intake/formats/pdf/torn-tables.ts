import { readQuantity } from '../../../report/quantity'
import type { SourceCell, SourceRow } from '../../source-document'
import type { RuledTable } from './ruled-table'

const close = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < 4

/** Edges of both, where they are the same only once. */
function allEdges(a: readonly number[], b: readonly number[]): number[] {
  const more = b.filter((edge) => !a.some((known) => close(known, edge)))
  return [...a, ...more].sort((one, other) => one - other)
}

/** Rows whose widths count the tracks of more edges than their own. */
function retracked(rows: readonly SourceRow[], own: readonly number[], all: readonly number[]): SourceRow[] {
  const places = own.map((edge) => all.findIndex((other) => close(edge, other)))
  return rows.map((row) => {
    let start = 0
    return row.map((cell): SourceCell => {
      const end = start + cell.colSpan
      const colSpan = Math.max(1, (places[end] ?? 0) - (places[start] ?? 0))
      start = end
      return { ...cell, colSpan }
    })
  })
}

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

const numbered = /^\s*[（(]?[\d\uff10-\uff19一二三四五六七八九十]{1,3}[.．、）)]/

/**
 * The rest of a row torn by the end of a page: words without a number of their own below a numbered label, or words
 * below most words of a head.
 */
function isRest(last: SourceRow, first: SourceRow): boolean {
  if (last.length !== first.length || holdsFigure(first)) return false
  const pairs = first.flatMap(({ text, colSpan }, index) => {
    const above = last[index]
    return text === '' ? [] : [{ text, above: above?.colSpan === colSpan ? above.text : '' }]
  })
  if (pairs.length === 0 || pairs.some(({ above }) => above === '')) return false
  if (pairs.every(({ text, above }) => numbered.test(above) && !numbered.test(text))) return true
  return !holdsFigure(last) && pairs.length > 1 && pairs.length * 2 >= last.length
}

/**
 * Columns in which the end of a page tore a figure: on top of the next page stand figures alone, without a word of a
 * label, each below a figure of the last row. Where the first half ends nobody can say.
 */
function tornFigures(last: SourceRow, first: SourceRow): readonly number[] {
  if (last.length !== first.length || !last.some(({ text }) => /\p{L}/u.test(text))) return []
  const columns = first.flatMap(({ text }, index) => (text === '' ? [] : [index]))
  const isFigure = (text: string | undefined): boolean => readQuantity(text ?? '').kind === 'number'
  return columns.every((index) => isFigure(first[index]?.text) && isFigure(last[index]?.text)) ? columns : []
}

const joinedRow = (last: SourceRow, first: SourceRow): SourceRow =>
  last.map((cell, index) => ({ ...cell, text: cell.text + (first[index]?.text ?? '') }))

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

/** Joins a table to its beginning on the page before; null where its sides are not the same. */
export function joinedTable(above: RuledTable, below: RuledTable): RuledTable | null {
  const sides = close(above.xs[0], below.xs[0]) && close(above.xs[above.xs.length - 1], below.xs[below.xs.length - 1])
  if (!sides) return null
  const xs = allEdges(above.xs, below.xs)
  const upper = retracked(above.rows, above.xs, xs)
  const lower = retracked(below.rows, below.xs, xs)
  const [first, ...rest] = lower.slice(repeatedHead(upper, lower))
  const last = upper[upper.length - 1]
  const whole = {
    ...above,
    xs,
    doubtful: [...above.doubtful, ...below.doubtful],
    wrapped: [...above.wrapped, ...below.wrapped],
  }
  if (first === undefined || last === undefined) return { ...whole, rows: upper }
  const torn = tornFigures(last, first)
  if (torn.length > 0)
    return {
      ...whole,
      doubtful: [...whole.doubtful, ...torn.map((index) => `${last[index]?.text ?? ''}${first[index]?.text ?? ''}`)],
      rows: [
        ...upper.slice(0, -1),
        last.map((cell, index) => (torn.includes(index) ? { ...cell, text: '' } : cell)),
        ...rest,
      ],
    }
  const seam = isRest(last, first) ? [joinedRow(last, first)] : [last, takenUp(last, first)]
  return { ...whole, rows: [...upper.slice(0, -1), ...seam, ...rest] }
}
