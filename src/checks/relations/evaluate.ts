import { add, compare, type Decimal, isZero, negate, subtract, zero } from '../../report/decimal'
import { blank, type Quantity } from '../../report/quantity'
import type { CompiledRelation, CompiledTerm } from './compile'
import type { Sheet } from './sheet'

/** Why a relation between years could not be judged. */
export type Lack = 'no-report' | 'other-year' | 'no-such-cell' | 'blank-there' | 'unreadable-there'

/** `silent`: nothing to say, because the line holds, is blank, or has a cell that already carries its own finding. */
export type Verdict =
  | { readonly kind: 'silent' }
  | { readonly kind: 'not-judged'; readonly lack: Lack }
  | { readonly kind: 'fails'; readonly left: Decimal; readonly right: Decimal; readonly difference: Decimal }

const silent: Verdict = { kind: 'silent' }

/** Last year's cells, or why there are none. */
export type LastYear = Sheet | 'no-report' | 'other-year'

function quickSum(terms: readonly CompiledTerm[], counts: Float64Array): number {
  let sum = 0
  for (const term of terms)
    sum += term.kind === 'constant' ? term.constant : term.weight * (counts[term.index] ?? Number.NaN)
  return sum
}

function holds(operator: CompiledRelation['relation']['operator'], order: number, left: boolean, right: boolean) {
  if (operator === '=') return order === 0
  if (operator === '>=') return order >= 0
  if (operator === '<=') return order <= 0
  return operator === '≈' || left === right
}

export function quantityAt(term: CompiledTerm, sheet: Sheet, lastYear: LastYear): Quantity | Lack {
  if (term.kind === 'constant')
    return { kind: 'number', value: { units: BigInt(term.constant), scale: 0 }, unit: null, plus: false }
  if (term.index !== -1) return sheet.effective[term.index] ?? blank
  if (typeof lastYear === 'string') return lastYear
  const index = lastYear.form.indexOf.get(term.key)
  const quantity = index === undefined ? undefined : lastYear.effective[index]
  if (quantity === undefined) return 'no-such-cell'
  if (quantity.kind === 'unreadable') return 'unreadable-there'
  return quantity.kind === 'number' ? quantity : 'blank-there'
}

interface Side {
  readonly sum: Decimal
  readonly filled: boolean
}

function exactSum(terms: readonly CompiledTerm[], sheet: Sheet, lastYear: LastYear): Side | Lack | 'unreadable' {
  let sum = zero
  let filled = false
  for (const term of terms) {
    const quantity = quantityAt(term, sheet, lastYear)
    if (typeof quantity === 'string') return quantity
    if (quantity.kind === 'unreadable') return 'unreadable'
    if (quantity.kind !== 'number') continue
    filled ||= term.kind === 'cell'
    sum = add(sum, term.kind === 'cell' && term.weight === -1 ? negate(quantity.value) : quantity.value)
  }
  return { sum, filled }
}

/** Compares the two sides of one relation; blanks and dashes count as nothing. */
export function evaluate(
  { relation, left, right, total, needsLastYear }: CompiledRelation,
  sheet: Sheet,
  lastYear: LastYear,
): Verdict {
  // A total without a figure of its own is the sum itself and cannot disagree with it.
  if (total !== -1 && sheet.typed[total]?.kind !== 'number') return silent
  if (!needsLastYear) {
    const [l, r] = [quickSum(left, sheet.counts), quickSum(right, sheet.counts)]
    if (holds(relation.operator, l - r, l === 0, r === 0) && !Number.isNaN(l - r)) return silent
  }
  const leftSide = exactSum(left, sheet, lastYear)
  const rightSide = exactSum(right, sheet, lastYear)
  for (const side of [leftSide, rightSide]) {
    if (side === 'unreadable') return silent
    if (typeof side === 'string') return { kind: 'not-judged', lack: side }
  }
  if (typeof leftSide === 'string' || typeof rightSide === 'string') return silent
  const [l, r] = [leftSide.sum, rightSide.sum]
  if (holds(relation.operator, compare(l, r), isZero(l), isZero(r))) return silent
  if (!leftSide.filled && !rightSide.filled) return silent
  return { kind: 'fails', left: l, right: r, difference: subtract(l, r) }
}
