/** One figure of the year, with last year's beside it where that is known and means the same. */
export interface GlanceFigure {
  readonly label: string
  /** As printed, with its unit where the form names one. */
  readonly text: string
  /** Length of its bar; exact figures are in `text`. */
  readonly size: number
  readonly lastYear: { readonly text: string; readonly size: number } | null
}

/** A line of figures with a name of its own, e.g. 行政规范性文件. */
export interface GlanceLine {
  readonly label: string
  readonly figures: readonly GlanceFigure[]
}

/** What came in and what became of it: the printed balance of table 3. */
export interface GlanceBalance {
  readonly left: readonly GlanceFigure[]
  readonly right: readonly GlanceFigure[]
  /** All terms are known and both sides are equal; signs between the terms would otherwise say something wrong. */
  readonly holds: boolean
}

/** The year's figures chosen and named for one page; drawing decides nothing about content. */
export interface Glance {
  readonly agency: string
  readonly year: number
  readonly title: string
  readonly balance: GlanceBalance
  readonly outcomes: readonly GlanceFigure[]
  readonly applicants: readonly GlanceFigure[]
  readonly disclosure: readonly GlanceLine[]
  readonly disputes: readonly GlanceLine[]
  /** Names of figures that were not filled in, or whose text is no number; they are left out. */
  readonly missing: readonly string[]
  readonly comparesYears: boolean
}
