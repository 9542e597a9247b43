import { cellKey } from '../editions/cells'
import type { TableDefinition } from '../editions/edition'
import { layoutHeadings, type PrintedCell } from '../editions/layout-headings'
import { officialLayout } from '../editions/official-layout'
import type { Figures } from '../report/figures'
import { paragraphLevel } from '../report/paragraph-level'
import { printedCell } from '../report/printed-cell'
import type { Report } from '../report/report'
import { lineBreak } from './line-break'
import { paperWidths } from './paper-widths'
import type { DocumentCell, DocumentTable } from './report-document'
import { placeCells } from './table-grid'

/** A label column this narrow, in characters of running text, is written downwards. */
const verticalBelow = 2

function scopeOf({ kind, rowSpan, colSpan }: PrintedCell): DocumentCell['scope'] {
  if (kind === 'row') return rowSpan > 1 ? 'rowgroup' : 'row'
  if (kind === 'banner') return 'rowgroup'
  if (kind === 'column') return colSpan > 1 ? 'colgroup' : 'col'
  return kind === 'corner' && colSpan === 1 ? 'col' : null
}

/** Numbered items read as a list and stand left; groups, unnumbered labels and figures are centred. */
function alignOf(cell: PrintedCell): DocumentCell['align'] {
  return cell.kind === 'row' && cell.rowSpan === 1 && paragraphLevel(cell.text) > 0 ? 'left' : 'center'
}

/** The official grid of a table with its figures filled in. */
export function composeTable(table: TableDefinition, report: Report, figures: Figures): DocumentTable {
  const printed = layoutHeadings(table)
  const widths = paperWidths(table)
  const isNarrow = (column: number) => (widths[column] ?? 1) * officialLayout.charactersPerLine < verticalBelow
  const rows = placeCells(printed.map(({ cells }) => cells)).map((places) =>
    places.flatMap(({ cell, column, covered }): DocumentCell[] => {
      if (covered) return []
      const { kind, rowSpan, colSpan } = cell
      const [text, key] =
        cell.kind === 'value'
          ? [printedCell(report, figures, cell.cell).replace(lineBreak, '\n'), cellKey(cell.cell)]
          : [cell.text, null]
      const vertical = kind === 'row' && rowSpan > 1 && isNarrow(column)
      return [{ kind, text, rowSpan, colSpan, scope: scopeOf(cell), align: alignOf(cell), vertical, key }]
    }),
  )
  // Where a table stacks several blocks, each with heads of its own, there is no common head to repeat.
  const headRows = table.blocks.length === 1 ? printed.filter(({ head }) => head).length : 0
  return { kind: 'table', id: table.id, name: table.title, widths, headRows, rows }
}
