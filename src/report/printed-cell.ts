import { cellKey } from '../editions/cells'
import type { CellAddress } from '../editions/edition'
import { formatDecimal } from './decimal'
import { type Figures, textAt } from './figures'
import { printedText } from './quantity'
import type { Report } from './report'

/** What a cell prints: the typed figure in half-width digits, or a blank total's sum. The one way numbers leave. */
export function printedCell(report: Report, figures: Figures, cell: CellAddress): string {
  const typed = printedText(textAt(report.tables, cell))
  if (typed !== '') return typed
  const sum = figures.derived(cellKey(cell))
  return sum?.kind === 'number' ? formatDecimal(sum.value) : ''
}
