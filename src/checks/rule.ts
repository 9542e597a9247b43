import type { Basis, Edition, Severity } from '../editions/edition'
import type { Figures } from '../report/figures'
import type { Report } from '../report/report'
import type { WordList } from '../report/word-list'
import type { Finding } from './finding'

/** A report with its edition and its cells read once. */
export interface ReadReport {
  readonly report: Report
  readonly edition: Edition
  readonly figures: Figures
}

export interface CheckContext extends ReadReport {
  /** Last year's report of the same agency, when it is known. */
  readonly lastYear: ReadReport | null
  /** The county's own words and places, when it has a list. */
  readonly wordList?: WordList | null
}

/** One rule that is not a declared relation. Relations are data in `editions` and run through one evaluator. */
export interface CheckRule {
  readonly key: string
  readonly code: string
  readonly severity: Severity
  readonly basis: Basis
  /** Clause or source the rule rests on, for the handbook. */
  readonly clause: string
  /** The rule in one sentence, for the handbook and the check sheet. */
  readonly statement: string
  /** Judges nothing without last year's report; the check then says so instead of passing. */
  readonly needsLastYear?: true
  /** Rests until the county has loaded a list of its own. */
  readonly needsWordList?: true
  /** Editions the rule belongs to; all when absent. */
  readonly appliesTo?: (edition: Edition) => boolean
  readonly find: (context: CheckContext) => Iterable<Finding>
}
