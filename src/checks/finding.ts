import type { CellAddress, NarrativePart, PartKey, Severity } from '../editions/edition'
import type { Quantity } from '../report/quantity'

/** The texts of a report that a finding can point into. */
export type TextPart = 'title' | 'introduction' | NarrativePart | 'signature'

/** Where a finding stands. Offsets count UTF-16 units inside one paragraph; `block` is its index in the part. */
export type Place =
  | { readonly kind: 'cell'; readonly cell: CellAddress; readonly role: 'left' | 'right' | 'cell' }
  | {
      readonly kind: 'text'
      readonly part: TextPart
      /** Index into the part's blocks; for the introduction the line; in the signature 0 is the agency, 1 the date. */
      readonly block: number
      readonly start: number
      readonly end: number
      readonly quote: string
      readonly role: 'total' | 'member' | 'text'
    }
  | { readonly kind: 'part'; readonly part: PartKey | TextPart }

/** A change to the report that a finding can offer; never applied unasked. */
export type Edit =
  | { readonly kind: 'cell'; readonly cell: CellAddress; readonly text: string }
  | {
      readonly kind: 'text'
      readonly part: TextPart
      readonly block: number
      readonly start: number
      readonly end: number
      readonly text: string
    }

export interface Suggestion {
  /** Says the effect, e.g. 第四项改为 2. */
  readonly label: string
  /** When the offer applies, e.g. 年底仍未办结的话; empty when it needs no condition. */
  readonly condition: string
  readonly edits: readonly Edit[]
}

/** What, where, what to do: plain sentences with both figures and the difference. */
export interface Message {
  readonly what: string
  readonly where: string
  readonly todo: string
}

/**
 * broken: the rule does not hold · filling: cells still blank may make it hold ·
 * not-judged: the rule could not run and `message` says what it lacks
 */
export type FindingStatus = 'broken' | 'filling' | 'not-judged'

/** One result of one rule. The same facts feed the margin note, the check sheet and the command line. */
export interface Finding {
  /** Stable key of the rule or relation, e.g. `t3.balance.naturalPerson`. */
  readonly rule: string
  /** Rule name shared by findings in running text, e.g. `listSum`. */
  readonly kind?: string
  readonly code: string
  readonly severity: Severity
  readonly status: FindingStatus
  readonly message: Message
  readonly left?: Quantity
  readonly right?: Quantity
  /** left − right, signed. */
  readonly difference?: Quantity
  readonly places: readonly Place[]
  /** Key of the finding's rule that this one only follows from. */
  readonly causedBy?: string
  readonly suggestions: readonly Suggestion[]
  /** Changes whenever a value or text the finding rests on changes. */
  readonly fingerprint: string
}
