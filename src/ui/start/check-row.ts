import { acknowledgementOf, readinessOf } from '../../checks/index-findings'
import { runChecks } from '../../checks/run-checks'
import type { Report } from '../../report/report'
import { lastYearAmong } from '../../storage/archive/last-year'
import type { ReportEntry } from '../../storage/database/stores'
import type { RowState } from './shelf'

/** Checks a report beside last year's, when that is in the list too. */
export function checkRow(
  report: Report,
  entries: readonly ReportEntry[],
  reports: ReadonlyMap<string, Report>,
): RowState {
  const [last] = lastYearAmong(entries, { year: report.year, agency: report.agency.name })
  const result = runChecks(report, { lastYear: (last && reports.get(last.id)) ?? null })
  const explained = result.findings.filter(
    (finding) => acknowledgementOf(finding, report.acknowledgements) !== undefined,
  ).length
  return { kind: 'checked', readiness: readinessOf(result, report.acknowledgements), explained }
}
