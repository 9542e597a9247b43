import { editionById } from '../editions'
import type { Edition } from '../editions/edition'
import { type Figures, readFigures } from '../report/figures'
import type { Report } from '../report/report'
import type { WordList } from '../report/word-list'
import { rules } from './catalogue'
import type { Finding } from './finding'
import { inDocumentOrder } from './order-findings'
import type { LastYear } from './relations/evaluate'
import { relationFindings } from './relations/relation-findings'
import { readSheet } from './relations/sheet'
import type { ReadReport } from './rule'
import { withoutLastYear } from './without-last-year'

export interface CheckResult {
  readonly edition: Edition
  /** The cells as the checks read them; the screen shows derived totals from here. */
  readonly figures: Figures
  /** What is broken or still to be filled, in document order, consequences behind their root. */
  readonly findings: readonly Finding[]
  /** Rules that could not run, for the check sheet: each says what it lacks. */
  readonly notJudged: readonly Finding[]
  /** Keys of rules that nobody asked to run: the county's list is not loaded. */
  readonly resting: readonly string[]
}

function readReport(report: Report): ReadReport {
  const edition = editionById(report.edition)
  return { report, edition, figures: readFigures(report.tables, edition) }
}

function lastYearSheet(report: Report, lastYear: ReadReport | null): LastYear {
  if (lastYear === null) return 'no-report'
  return lastYear.report.year === report.year - 1 ? readSheet(lastYear) : 'other-year'
}

/** What a report is checked beside, where it is known. */
export interface Beside {
  readonly lastYear?: Report | null
  readonly wordList?: WordList | null
}

/** Runs every relation and every rule over a report. Pure and quick enough for every keystroke. */
export function runChecks(report: Report, { lastYear = null, wordList = null }: Beside = {}): CheckResult {
  const read = readReport(report)
  const before = lastYear === null ? null : readReport(lastYear)
  const relations = relationFindings(readSheet(read), lastYearSheet(report, before))
  const context = { ...read, lastYear: before, wordList }
  const resting = wordList === null ? rules.filter(({ needsWordList }) => needsWordList) : []
  const found = rules.flatMap((rule) =>
    rule.needsLastYear && before === null ? [withoutLastYear(rule)] : [...rule.find(context)],
  )
  const judged = found.filter(({ status }) => status !== 'not-judged')
  return {
    edition: read.edition,
    figures: read.figures,
    findings: inDocumentOrder([...relations.findings, ...judged], read.edition),
    notJudged: [...relations.notJudged, ...found.filter(({ status }) => status === 'not-judged')],
    resting: resting.map(({ key }) => key),
  }
}
