import { cellAddress } from '../editions/cells'
import { emptyReport } from '../report/empty-report'
import type { Report } from '../report/report'
import type { Recognition } from './recognize/recognize'

/** Puts what was recognised into an empty report of its edition. */
export function fill(found: Recognition): Report {
  const report = emptyReport(found.edition, found.year)
  for (const [key, text] of found.cells) {
    const { table, row, column } = cellAddress(key)
    const line = report.tables[table][row]
    if (line !== undefined) line[column] = text
  }
  return {
    ...report,
    agency: found.agency,
    title: found.title,
    introduction: found.introduction,
    narratives: {
      part1: [...found.narratives.part1],
      part5: [...found.narratives.part5],
      part6: [...found.narratives.part6],
    },
    signature: { ...found.signature },
  }
}
