import { editionById } from '../editions'
import { cellsOf } from '../editions/cells'
import type { Report } from '../report/report'
import { numberedReport } from './plain-report.fixture'

export type Variant = 'numbered' | 'zero' | 'blanks'

/**
 * The fictional report behind a PDF fixture: another figure in every cell, none but zeros, or every third cell blank.
 * Totals stay: a document prints those by itself.
 */
export function variantOf(variant: Variant, id: '2019' | '2021'): Report {
  const edition = editionById(id)
  const report = numberedReport(edition, edition.lastYear ?? 2025)
  ;[...cellsOf(edition).values()].forEach(({ table, row, column }, index) => {
    const line = report.tables[table][row]
    if (line === undefined) return
    if (variant === 'zero') line[column] = '0'
    if (variant === 'blanks' && index % 3 === 1 && !/total/i.test(row + column)) line[column] = ''
  })
  return report
}
