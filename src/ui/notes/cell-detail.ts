import type { Edit } from '../../checks/finding'
import { type CellDefinition, cellKey, cellsOf } from '../../editions/cells'
import type { CellAddress, CellKey, Edition } from '../../editions/edition'
import { type Figures, readFigures, textAt } from '../../report/figures'
import { printedCell } from '../../report/printed-cell'
import { printedText, readQuantity } from '../../report/quantity'
import type { Report } from '../../report/report'

/** Printed labels of a cell from the outermost head inwards, row before column. */
export const labelsOf = ({ banner, rowPath, columnPath }: CellDefinition): string[] => [
  ...(banner === null ? [] : [banner]),
  ...rowPath,
  ...columnPath,
]

/** How a cell was read when that is not exactly what was typed; null when there is nothing to say. */
export function readingOf(typed: string): string | null {
  const printed = printedText(typed)
  return readQuantity(typed).kind === 'number' && printed !== typed ? printed : null
}

export interface LastYear {
  readonly report: Report
  readonly figures: Figures
  readonly edition: Edition
}

export const readLastYear = (report: Report, edition: Edition): LastYear => ({
  report,
  edition,
  figures: readFigures(report.tables, edition),
})

/** What last year's report printed in a cell; null when its form had no such cell or nothing stood there. */
export function lastYearAt(cell: CellAddress, { report, figures, edition }: LastYear): string | null {
  const printed = cellsOf(edition).has(cellKey(cell)) ? printedCell(report, figures, cell) : ''
  return printed === '' ? null : printed
}

interface Carry {
  readonly from: CellAddress
  readonly to: CellAddress
}

/** Cells that one cell of last year opens, as the form's relations between years declare. */
function carriesOf(edition: Edition): Carry[] {
  return edition.crossRelations.flatMap(({ left, right, operator }) => {
    const [from, to] = [left[0], right[0]]
    const single = left.length === 1 && right.length === 1 && operator === '='
    return single && from?.kind === 'cell' && to?.kind === 'cell' && from.year === -1 && to.year === 0
      ? [{ from: from.cell, to: to.cell }]
      : []
  })
}

export interface CarryOffer {
  readonly text: string
  readonly edits: readonly Edit[]
  /** The same for every cell of the line; a total is left to its own sum. */
  readonly line: { readonly count: number; readonly edits: readonly Edit[] }
}

/** Last year's figure for a cell that it opens, and the whole line at once; null where nothing would change. */
export function carryOffer(key: CellKey, report: Report, edition: Edition, lastYear: LastYear): CarryOffer | null {
  const carries = carriesOf(edition)
  const own = carries.find(({ to }) => cellKey(to) === key)
  if (own === undefined) return null
  const editOf = ({ from, to }: Carry): Edit[] => {
    const text = cellsOf(edition).get(cellKey(to))?.total === true ? '' : lastYearAt(from, lastYear)
    return text === null || text === textAt(report.tables, to) ? [] : [{ kind: 'cell', cell: to, text }]
  }
  const line = carries.filter(({ to }) => to.table === own.to.table && to.row === own.to.row)
  const edits = editOf(own)
  const lineEdits = line.flatMap(editOf)
  if (lineEdits.length === 0) return null
  return { text: lastYearAt(own.from, lastYear) ?? '', edits, line: { count: line.length, edits: lineEdits } }
}
