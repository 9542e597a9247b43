import type { Severity } from '../../editions/edition'
import type { Readiness } from '../index-findings'
import type { Chapter } from '../rule-series'

/** What came of a rule; the worst of its findings speaks for it. */
export type Outcome = Severity | 'filling' | 'explained' | 'not-judged' | 'holds'

export interface SheetRule {
  readonly code: string
  readonly statement: string
  readonly outcome: Outcome
  /** Numbers of its findings, the same as on the screen; empty where they carry none. */
  readonly numbers: readonly number[]
  /** What the rule lacked to be judged; empty otherwise. */
  readonly lacks: string
}

export interface SheetFinding {
  readonly number: number | null
  readonly code: string
  readonly outcome: Outcome
  readonly what: string
  readonly where: string
  /** The words concerned, as they stand in the report; empty for cells. */
  readonly quote: string
  readonly todo: string
  /** Both figures and their difference where the rule compares figures. */
  readonly figures: { readonly left: string; readonly right: string; readonly difference: string } | null
  /** Codes of the rules that are broken only because of this one. */
  readonly follow: readonly string[]
  /** Why it may stand; null while nobody has said so. */
  readonly explanation: { readonly reason: string; readonly at: string } | null
}

/** The check of one report as plain data: what was judged, what came of it, what is open and what was explained. */
export interface CheckSheet {
  readonly agency: string
  readonly year: number
  readonly title: string
  /** Number of the notice whose form the report follows. */
  readonly form: string
  readonly ready: Readiness
  readonly open: readonly SheetFinding[]
  readonly explained: readonly SheetFinding[]
  readonly chapters: readonly Chapter<SheetRule>[]
  /** The report in its saved form, from which its fingerprint is taken. */
  readonly source: string
}
