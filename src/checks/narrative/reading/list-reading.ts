import { add, type Decimal, negate, zero } from '../../../report/decimal'
import type { Figure } from './figures'

export interface PartOfTotal {
  readonly value: Decimal
  readonly label: string
  readonly start: number
  readonly figures: readonly Figure[]
}

/** A total with the parts said to make it up. */
export interface ListReading {
  /** Figures whose sum is the total: one, or 收到A件，上年结转B件. */
  readonly total: readonly Figure[]
  /** Other readings of the total that would also be right. */
  readonly otherTotals: readonly (readonly Figure[])[]
  readonly parts: readonly PartOfTotal[]
  /** Numbers of leading parts at which the list may end just as well. */
  readonly ends: readonly number[]
  /** Where the list ends when no reading adds up. */
  readonly likelyEnd: number
  readonly closed: boolean
  /** Figures of the next sentence that may still belong to the list. */
  readonly following: readonly Figure[]
  /** The parts are said to overlap, so they need not add up. */
  readonly overlapping: boolean
  readonly form: 'whereof' | 'bracket' | 'last' | 'product' | 'difference' | 'results' | 'resumed'
  readonly start: number
  readonly end: number
}

export const sumOfValues = (values: readonly Decimal[]): Decimal => values.reduce(add, zero)

export const totalValue = (total: readonly Figure[]): Decimal => sumOfValues(total.map(({ value }) => value))

export const signedValue = (figure: Figure, signed: boolean): Decimal =>
  signed && figure.change === -1 ? negate(figure.value) : figure.value

export const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(0, at)
  return (
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？'), before.lastIndexOf('\n')) + 1
  )
}

export const sameSentence = (text: string, a: number, b: number): boolean =>
  sentenceStart(text, a) === sentenceStart(text, b)
