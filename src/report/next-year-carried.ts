import type { Edition } from '../editions/edition'
import { textAt } from './figures'
import type { History } from './history'
import { type CarriedFigure, carriedPairs } from './next-year'
import { printedText } from './quantity'
import type { Acknowledgement, Report } from './report'

/** What an acknowledgement says that the clerk has looked at the figures that were carried over. */
const carriedRule = 'nextYear.carriedOver'

/**
 * Figures that the report began with, as last year closed, and that nobody has touched or confirmed since: proposals
 * still. The step that carried them is the first of the history; any later step in a cell makes the figure the clerk's.
 */
export function carriedProposals(
  report: Report,
  { done }: History,
  lastYear: Report | null,
  edition: Edition,
): CarriedFigure[] {
  const [first, ...later] = done
  if (lastYear === null || first === undefined) return []
  const paths = (steps: typeof done): Set<string> =>
    new Set(steps.flatMap(({ changes }) => changes.map(({ path }) => path.join('.'))))
  const [begun, touched] = [paths([first]), paths(later)]
  const figures = carriedPairs(edition).flatMap(([then, now]): CarriedFigure[] => {
    const path = `tables.${now.key}`
    const text = textAt(report.tables, now)
    if (!begun.has(path) || touched.has(path) || text !== printedText(textAt(lastYear.tables, then))) return []
    return [{ cell: now, label: now.columnPath[now.columnPath.length - 1] ?? '', text }]
  })
  const confirmed = report.acknowledgements.some(
    ({ rule, fingerprint }) => rule === carriedRule && fingerprint === fingerprintOf(figures),
  )
  return confirmed ? [] : figures
}

/** Other figures have another fingerprint, and have to be looked at anew. */
const fingerprintOf = (figures: readonly CarriedFigure[]): string =>
  figures.map(({ cell, text }) => `${cell.row}.${cell.column}=${text}`).join(';')

/** The report with the proposals confirmed as they stand; `at` is the ISO time. */
export function confirmed(report: Report, figures: readonly CarriedFigure[], reason: string, at: string): Report {
  const given: Acknowledgement = { rule: carriedRule, fingerprint: fingerprintOf(figures), reason, at }
  const others = report.acknowledgements.filter(({ rule }) => rule !== carriedRule)
  return { ...report, acknowledgements: [...others, given] }
}
