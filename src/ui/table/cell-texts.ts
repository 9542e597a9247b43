import { cellAddress } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import { textAt } from '../../report/figures'
import { readQuantity } from '../../report/quantity'
import type { Report } from '../../report/report'
import { type CellRange, cellsInRange } from './range'
import type { MappedCell, TableMap } from './table-map'

/** New text for some cells. */
export type CellTexts = ReadonlyMap<CellKey, string>

/** The report with the cells replaced, everything else untouched. */
export function withTexts(report: Report, texts: CellTexts): Report {
  const tables = { ...report.tables }
  const copied = new Map<string, Record<string, string>>()
  for (const [key, text] of texts) {
    const { table, row, column } = cellAddress(key)
    const name = `${table}.${row}`
    let cells = copied.get(name)
    if (cells === undefined) {
      cells = { ...tables[table][row] }
      copied.set(name, cells)
      tables[table] = { ...tables[table], [row]: cells }
    }
    cells[column] = text
  }
  return { ...report, tables }
}

const isBlankAt = (tables: Report['tables'], { cell }: MappedCell): boolean =>
  readQuantity(textAt(tables, cell)).kind === 'blank'

/** Blank cells that wait for a figure; totals derive theirs. */
export const blanksIn = (map: TableMap, tables: Report['tables']): readonly MappedCell[] =>
  map.rows.flat().filter((mapped) => !mapped.cell.total && isBlankAt(tables, mapped))

export const zerosFor = (cells: readonly MappedCell[]): CellTexts => new Map(cells.map(({ cell }) => [cell.key, '0']))

/** Cells of the range that hold something, emptied. */
export const clearedTexts = (map: TableMap, range: CellRange, tables: Report['tables']): CellTexts =>
  new Map(
    cellsInRange(map, range)
      .flat()
      .filter(({ cell }) => textAt(tables, cell) !== '')
      .map(({ cell }) => [cell.key, '']),
  )

/**
 * Ctrl+D and Ctrl+R: the first row or column of the range over the rest; a single cell takes its neighbour's text.
 * Totals are passed over, a filled total would be a false witness.
 */
export function filledTexts(
  map: TableMap,
  range: CellRange,
  direction: 'down' | 'right',
  tables: Report['tables'],
): CellTexts {
  const rows = cellsInRange(map, range)
  const oneLine = direction === 'down' ? rows.length === 1 : rows.every((row) => row.length === 1)
  const sourceOf = (target: MappedCell, rowIndex: number): MappedCell | undefined => {
    const above = (row: readonly MappedCell[] | undefined) =>
      row?.find(({ from, to }) => from <= target.from && target.from < to)
    if (direction === 'down') return above(oneLine ? map.rows[target.row - 1] : rows[0])
    const line = oneLine ? map.rows[target.row] : rows[rowIndex]
    return oneLine ? line?.[line.indexOf(target) - 1] : line?.[0]
  }
  const texts = new Map<CellKey, string>()
  rows.forEach((row, rowIndex) => {
    for (const target of row) {
      const source = sourceOf(target, rowIndex)
      if (source === undefined || source === target || source.block !== target.block || target.cell.total) continue
      const text = textAt(tables, source.cell)
      if (text !== textAt(tables, target.cell)) texts.set(target.cell.key, text)
    }
  })
  return texts
}
