import type { CellAddress } from '../../editions/edition'
import { add, type Decimal, formatShort, isWhole, isZero, negate, subtract } from '../../report/decimal'
import type { Suggestion } from '../finding'
import { cellName, columnName, itemNumber } from '../labels'
import type { CompiledTerm } from './compile'
import type { Failure } from './failure'
import { cellTerms, familyOf } from './relation-facts'
import type { Sheet } from './sheet'

type CellTerm = Extract<CompiledTerm, { kind: 'cell' }>

/** A repaired figure is only offered where the cell can hold it. */
export function canHold(sheet: Sheet, index: number, value: Decimal): boolean {
  const kind = sheet.form.cells[index]?.valueKind
  if (kind === 'nonNegativeDecimal') return value.units >= 0n
  return isWhole(value) && (kind === 'signedInteger' || value.units >= 0n)
}

/** The figure in a cell, blanks as nothing. */
export function valueAt(sheet: Sheet, index: number): Decimal {
  const quantity = sheet.effective[index]
  return quantity?.kind === 'number' ? quantity.value : { units: 0n, scale: 0 }
}

const setCell = (cell: CellAddress, text: string): Suggestion['edits'] => [{ kind: 'cell', cell, text }]

/** 第四项改为 2: changes one input of a balance by what it lacks. */
function itemChanged(term: CellTerm | undefined, by: Decimal, condition: string, sheet: Sheet): Suggestion[] {
  const cell = term === undefined ? undefined : sheet.form.cells[term.index]
  if (term === undefined || cell === undefined || cell.total) return []
  const value = add(valueAt(sheet, term.index), by)
  if (!canHold(sheet, term.index, value)) return []
  const text = formatShort(value)
  return [{ label: `第${itemNumber(cell)}项改为 ${text}`, condition, edits: setCell(term.cell, text) }]
}

/** The only cell of this year on a side, when it stands alone and can be typed into. */
function loneCell({ compiled }: Failure, sheet: Sheet): CellTerm | undefined {
  const [term, ...others] = cellTerms(compiled.right)
  return others.length === 0 && term !== undefined && !sheet.form.cells[term.index]?.total ? term : undefined
}

/** What can be offered with certainty, or on a condition that only the clerk can know. */
export function suggestionsFor(failure: Failure, sheet: Sheet): Suggestion[] {
  const { compiled, left, difference } = failure
  const family = familyOf(compiled)
  if (family === 'total') {
    const [total] = cellTerms(compiled.right)
    if (total === undefined) return []
    return [{ label: `用合计数 ${formatShort(left)}`, condition: '', edits: setCell(total.cell, '') }]
  }
  if (family === 'balance') {
    if (difference.units > 0n) {
      const terms = cellTerms(compiled.right)
      return itemChanged(terms[terms.length - 1], difference, '年底仍未办结的话', sheet)
    }
    return itemChanged(cellTerms(compiled.left)[0], negate(difference), '本年新收漏记的话', sheet)
  }
  if (family === 'betweenYears') {
    const term = loneCell(failure, sheet)
    const cell = term === undefined ? undefined : sheet.form.cells[term.index]
    const value = term === undefined ? left : add(valueAt(sheet, term.index), difference)
    if (term === undefined || cell === undefined || !canHold(sheet, term.index, value)) return []
    const name = itemNumber(cell) === '' ? columnName(cell) : `第${itemNumber(cell)}项`
    const text = formatShort(value)
    return [{ label: `${name}改为 ${text}`, condition: '以上一年度报告为准的话', edits: setCell(term.cell, text) }]
  }
  if (family === 'zero') {
    const wrong = cellTerms(compiled.left).filter(
      ({ index }) => !isZero(subtract(valueAt(sheet, index), failure.right)),
    )
    const edits = wrong.flatMap(({ cell }) => setCell(cell, '0'))
    return [{ label: `这 ${edits.length} 格填 0`, condition: '确实没有制定规章的话', edits }]
  }
  return []
}

/** 「（一）予以公开·自然人」改为 6. */
export const cellChanged = (sheet: Sheet, index: number, value: Decimal, condition: string): Suggestion[] => {
  const cell = sheet.form.cells[index]
  if (cell === undefined || !canHold(sheet, index, value)) return []
  const text = formatShort(value)
  const { table, row, column } = cell
  return [{ label: `${cellName(cell)}改为 ${text}`, condition, edits: setCell({ table, row, column }, text) }]
}
