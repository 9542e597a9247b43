import type { SourceRow, SourceTable } from '../source-document'
import { isBlank, isFigure, resemblance, type TableWords } from './table-words'

/** A cell with its place in the grid of its table. */
export interface PlacedCell {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly continued: boolean
}

/** A row of a source table on its way into the form. */
export interface PhysicalRow {
  readonly cells: readonly PlacedCell[]
  readonly widths: SourceTable['widths']
  /** Which source table it comes from; layouts do not reach from one into the next without need. */
  readonly piece: number
}

export function placedRow(row: SourceRow, widths: SourceTable['widths'], piece: number): PhysicalRow {
  let start = 0
  const cells = row.map(({ text, colSpan, continued }): PlacedCell => {
    const cell = { text, start, end: start + colSpan, continued }
    start = cell.end
    return cell
  })
  return { cells, widths, piece }
}

export const rowText = (row: PhysicalRow): string => row.cells.map(({ text }) => text).join('\t')

/** One cell with words and nothing else: a unit or a remark across the table. */
export function isWordsAlone({ cells }: PhysicalRow): boolean {
  const [only, another] = cells.filter(({ text }) => !isBlank(text))
  return only !== undefined && another === undefined && !isFigure(only.text) && cells.length < 3
}

export type RowKind = 'banner' | 'head' | 'body' | 'empty'

const surely = 0.75
const perhaps = 0.5

/** Tells headings from figures; `previous` is the kind of the row above in the same source table. */
export function kindOfRow({ cells }: PhysicalRow, words: TableWords, previous: RowKind | null): RowKind {
  const filled = cells.filter(({ text }) => !isBlank(text))
  if (filled.length === 0) return 'empty'
  const likenesses = filled.map(({ text }) => resemblance(text, words))
  if (filled.length === 1 && (likenesses[0]?.banner ?? 0) >= surely) return 'banner'
  if (filled.some(({ text }) => isFigure(text))) return 'body'
  const heads = likenesses.filter(({ head }) => head >= surely).length
  const groups = likenesses.filter(({ group, row }) => group >= surely && group >= row).length
  if (heads >= 2 || groups >= 1) return 'head'
  const rows = likenesses.filter(({ row }) => row >= perhaps).length
  const continuesHead = previous === 'head' && rows === 0 && likenesses.some(({ head }) => head >= perhaps)
  return continuesHead ? 'head' : 'body'
}
