import { editionById } from '../../../editions'
import { type CellDefinition, cellsOf } from '../../../editions/cells'
import type { Note } from '../../../intake/note'
import { copyOf } from '../../../report/changes'
import { formatShort, isZero, multiply } from '../../../report/decimal'
import { textAt } from '../../../report/figures'
import { readQuantity } from '../../../report/quantity'
import type { Report } from '../../../report/report'

const tenThousandth = { units: 1n, scale: 4 }

/** A sum the file gives in 元 where the form wants 万元. */
export interface YuanCell {
  readonly cell: CellDefinition
  /** As written in the file. */
  readonly before: string
  /** The same sum in 万元, exactly. */
  readonly after: string
}

const headedInYuan = (notes: readonly Note[], { table, columnPath }: CellDefinition): boolean =>
  notes.some(
    ({ place, drift }) =>
      place?.kind === 'table' &&
      place.table === table &&
      drift !== undefined &&
      drift.printed === columnPath[columnPath.length - 1] &&
      drift.found.includes('元') &&
      !drift.found.includes('万元'),
  )

/** Sums in 元, by their own unit or by the heading they stand under; a sum that says 万元 itself is right. */
export function yuanCells(report: Report, notes: readonly Note[]): YuanCell[] {
  return [...cellsOf(editionById(report.edition)).values()].flatMap((cell) => {
    if (cell.unit !== '万元') return []
    const before = textAt(report.tables, cell)
    const quantity = readQuantity(before)
    if (quantity.kind !== 'number' || isZero(quantity.value)) return []
    const inYuan = quantity.unit === '元' || (quantity.unit === null && headedInYuan(notes, cell))
    return inYuan ? [{ cell, before, after: formatShort(multiply(quantity.value, tenThousandth)) }] : []
  })
}

/** The report with these sums in 万元; only ever done when the clerk said so. */
export function inTenThousands(report: Report, cells: readonly YuanCell[]): Report {
  const tables = copyOf(report.tables)
  for (const { cell, after } of cells) {
    const line = tables[cell.table][cell.row]
    if (line !== undefined) line[cell.column] = after
  }
  return { ...report, tables }
}
