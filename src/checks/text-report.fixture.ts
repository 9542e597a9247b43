import type { EditionId, NarrativePart } from '../editions/edition'
import type { Block, Report } from '../report/report'
import { goodReport } from './good-report.fixture'

/** A good report with one narrative part replaced, a paragraph a line. */
export function reportSaying(part: NarrativePart, lines: readonly string[], id: EditionId = '2021'): Report {
  const report = goodReport(id)
  report.narratives[part] = lines.map((text): Block => ({ kind: 'paragraph', text }))
  return report
}

/** A good report with some of its plain fields changed. */
export const reportBut = (changes: Partial<Report>, id: EditionId = '2021'): Report => ({
  ...goodReport(id),
  ...changes,
})
