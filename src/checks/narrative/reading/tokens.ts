import type { Decimal } from '../../../report/decimal'

interface Span {
  readonly start: number
  readonly end: number
}

/** How exact a figure claims to be: 余 约 近 … are vague, 不少于 … are bounds. */
export type Roundness = 'exact' | 'vague' | 'about' | 'bound'

/** A number with its measure word: 28条, 1.8万余次, 七次. */
export interface FigureToken extends Span {
  readonly kind: 'figure'
  readonly value: Decimal
  /** One unit of the last printed digit. */
  readonly step: Decimal
  readonly measure: string
  readonly roundness: Roundness
  /** Start of the number itself, behind 约 or 近. */
  readonly numberStart: number
  /** Written in characters. */
  readonly spelled: boolean
  /** The number carries 万 or 亿. */
  readonly scaled: boolean
}

/** 24%, 八成, 1.5倍, 翻一番 in percent. */
export interface PercentToken extends Span {
  readonly kind: 'percent'
  readonly percent: number
  /** One unit of the last printed digit, in percent. */
  readonly step: number
  readonly form: 'percent' | 'tenths' | 'times' | 'double' | 'points'
  readonly roundness: Roundness
  /** 多, 以上 behind the share: more than that. */
  readonly more: boolean
}

export interface DateToken extends Span {
  readonly kind: 'date'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Digits that count nothing: document numbers, telephones, addresses, ordinals, terms, ranges, ratios. */
export interface NameToken extends Span {
  readonly kind: 'name'
  readonly what:
    | 'quote'
    | 'title'
    | 'address'
    | 'document'
    | 'telephone'
    | 'ordinal'
    | 'term'
    | 'range'
    | 'ratio'
    | 'word'
}

/** A number without a measure word. */
export interface NumberToken extends Span {
  readonly kind: 'number'
}

export interface MarkToken extends Span {
  readonly kind: 'mark'
  readonly sign: string
}

export type Token = FigureToken | PercentToken | DateToken | NameToken | NumberToken | MarkToken
