import { add, compare, type Decimal, formatShort, isZero, subtract } from '../../../report/decimal'
import type { Figure } from './figures'
import { type ListReading, type PartOfTotal, sumOfValues, totalValue } from './list-reading'

export type ListHint =
  | { readonly kind: 'repeated'; readonly part: PartOfTotal }
  | { readonly kind: 'surplus'; readonly part: PartOfTotal }
  | { readonly kind: 'swapped' }

export type ListVerdict =
  | { readonly kind: 'fine' | 'unjudged' }
  | { readonly kind: 'member'; readonly part: PartOfTotal; readonly sum: Decimal; readonly difference: Decimal }
  | {
      readonly kind: 'exceeds' | 'sum'
      readonly parts: readonly PartOfTotal[]
      readonly sum: Decimal
      readonly difference: Decimal
      readonly hint: ListHint | null
    }

const half = (step: Decimal): Decimal => ({ units: step.units * 5n, scale: step.scale + 1 })

const roomOf = (figures: readonly Figure[]): Decimal =>
  sumOfValues(figures.filter(({ scaled }) => scaled).map(({ step }) => half(step)))

/** Whether two values agree within half a unit of the last printed digit of 万 figures. */
function agree(total: readonly Figure[], parts: readonly PartOfTotal[]): boolean {
  const difference = subtract(sumOfValues(parts.map(({ value }) => value)), totalValue(total))
  const room = roomOf([...total, ...parts.flatMap(({ figures }) => figures)])
  return compare({ ...difference, units: difference.units < 0n ? -difference.units : difference.units }, room) <= 0
}

const partOfFigure = (figure: Figure): PartOfTotal => ({
  value: figure.value,
  label: figure.label,
  start: figure.labelStart,
  figures: [figure],
})

/** The parts fall into runs that each make up the whole total: one total divided several ways. */
function dividesSeveralWays(total: readonly Figure[], parts: readonly PartOfTotal[]): boolean {
  let run: PartOfTotal[] = []
  for (const part of parts) {
    run.push(part)
    if (agree(total, run) && run.length > 1) run = []
  }
  return run.length === 0 || (run.length < parts.length && run.length > 1)
}

const sortedDigits = (value: Decimal): string => [...formatShort(value)].sort().join('')

function hintFor(parts: readonly PartOfTotal[], total: Decimal, sum: Decimal): ListHint | null {
  const difference = subtract(sum, total)
  const repeated = parts.find(({ label, value }, index) =>
    parts.slice(0, index).some((other) => other.label === label && compare(other.value, value) === 0),
  )
  if (repeated !== undefined && compare(repeated.value, difference) === 0) return { kind: 'repeated', part: repeated }
  const surplus = parts.find(({ value }) => compare(value, difference) === 0)
  if (surplus !== undefined && difference.units > 0n) return { kind: 'surplus', part: surplus }
  return sortedDigits(sum) === sortedDigits(total) ? { kind: 'swapped' } : null
}

/** Forms in which a part can be no greater than its total, whatever else is missing. */
const partsStandBelow: ReadonlySet<ListReading['form']> = new Set(['whereof', 'bracket', 'results'])

/** Whether a list adds up under any reading its words allow; if not, how it fails under the likeliest. */
export function judgeList(list: ListReading): ListVerdict {
  const { total, otherTotals, parts, ends, likelyEnd, closed, overlapping } = list
  const inexact = (figure: Figure) => figure.roundness !== 'exact' && !(figure.roundness === 'about' && figure.scaled)
  if (total.some(inexact) || parts.slice(0, likelyEnd).some(({ figures }) => figures.some(inexact)))
    return { kind: 'unjudged' }
  const totals = [total, ...otherTotals]
  const prefixes = [parts, parts.slice(0, likelyEnd), ...ends.map((end) => parts.slice(0, end))]
  if (totals.some((any) => prefixes.some((prefix) => prefix.length > 1 && agree(any, prefix)))) return { kind: 'fine' }
  if (totals.some((any) => dividesSeveralWays(any, parts))) return { kind: 'fine' }
  const withNext = [...parts, ...list.following.map(partOfFigure)]
  if (list.following.length > 0 && parts.length > 1 && agree(total, withNext)) return { kind: 'fine' }
  const own = parts.slice(0, likelyEnd)
  const bound = totals.map(totalValue).reduce((a, b) => (compare(a, b) > 0 ? a : b))
  const sum = sumOfValues(own.map(({ value }) => value))
  const difference = subtract(sum, totalValue(total))
  const room = roomOf([...total, ...own.flatMap(({ figures }) => figures)])
  const signed = own.some(({ value }) => value.units < 0n)
  const tooLarge = own.find(({ value }) => compare(value, add(bound, room)) > 0)
  if (tooLarge !== undefined && !signed && partsStandBelow.has(list.form))
    return { kind: 'member', part: tooLarge, sum, difference }
  if (overlapping) return { kind: 'unjudged' }
  if (!closed) {
    if (own.length < 2 || compare(sum, bound) <= 0) return { kind: 'fine' }
    return { kind: 'exceeds', parts: own, sum, difference, hint: null }
  }
  if (isZero(difference)) return { kind: 'fine' }
  return { kind: 'sum', parts: own, sum, difference, hint: hintFor(own, totalValue(total), sum) }
}
