import type { Report } from '../../report/report'
import { savedForm } from '../../report/saved-report'
import { readinessOf } from '../index-findings'
import { chaptersOf } from '../rule-series'
import type { CheckResult } from '../run-checks'
import type { CheckSheet } from './check-sheet'
import { sheetFindings } from './sheet-findings'
import { sheetRules } from './sheet-rules'

/** What the checks say about a report, complete and without any layout. */
export function composeCheckSheet(result: CheckResult, report: Report): CheckSheet {
  const { acknowledgements, agency, year, title } = report
  const findings = sheetFindings(result.findings, acknowledgements)
  return {
    agency: agency.name.trim() || report.signature.agency.trim(),
    year,
    title: title.replace(/\s*\n\s*/g, '').trim(),
    form: result.edition.document,
    ready: readinessOf(result, acknowledgements),
    open: findings.filter(({ explanation }) => explanation === null),
    explained: findings.filter(({ explanation }) => explanation !== null),
    chapters: chaptersOf(sheetRules(result, acknowledgements)),
    source: JSON.stringify(savedForm(report)),
  }
}
