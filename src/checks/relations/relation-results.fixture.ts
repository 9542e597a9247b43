import { editionById } from '../../editions'
import { readFigures } from '../../report/figures'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { inDocumentOrder } from '../order-findings'
import type { ReadReport } from '../rule'
import { relationFindings } from './relation-findings'
import { readSheet } from './sheet'

export function readReport(report: Report): ReadReport {
  const edition = editionById(report.edition)
  return { report, edition, figures: readFigures(report.tables, edition) }
}

/** What the relations between cells say, without the rules over cells and text. */
export function relationResults(report: Report, lastYear: Report | null = null) {
  const read = readReport(report)
  const { findings, notJudged } = relationFindings(
    readSheet(read),
    lastYear === null ? 'no-report' : readSheet(readReport(lastYear)),
  )
  return { findings: inDocumentOrder(findings, read.edition) as readonly Finding[], notJudged }
}
