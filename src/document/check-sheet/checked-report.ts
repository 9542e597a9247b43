type Outcome = 'error' | 'warning' | 'notice' | 'trial' | 'filling' | 'explained' | 'not-judged' | 'holds'

export interface CheckedRule {
  readonly code: string
  readonly statement: string
  readonly outcome: Outcome
  readonly numbers: readonly number[]
  /** What the rule lacked to be judged; empty otherwise. */
  readonly lacks: string
}

export interface CheckedFinding {
  readonly number: number | null
  readonly code: string
  readonly outcome: Outcome
  readonly what: string
  readonly where: string
  /** The words concerned, as they stand in the report; empty for cells. */
  readonly quote: string
  readonly todo: string
  readonly figures: { readonly left: string; readonly right: string; readonly difference: string } | null
  readonly follow: readonly string[]
  readonly explanation: { readonly reason: string; readonly at: string } | null
}

/** A checked report as this room takes it; whoever checks gives plain data of this shape. */
export interface CheckedReport {
  readonly agency: string
  readonly year: number
  readonly title: string
  readonly form: string
  readonly ready: { readonly mustFix: number; readonly toReview: number; readonly blankCells: number }
  readonly open: readonly CheckedFinding[]
  readonly explained: readonly CheckedFinding[]
  readonly chapters: readonly { readonly title: string; readonly rules: readonly CheckedRule[] }[]
  /** The report in its saved form; the sheet prints its fingerprint. */
  readonly source: string
}
