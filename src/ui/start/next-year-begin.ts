import { editionFor } from '../../editions'
import { changesBetween } from '../../report/changes'
import { emptyHistory, recorded } from '../../report/history'
import { type NextYear, nextYearReport, type Wishes } from '../../report/next-year'
import { completedAgency } from '../../report/next-year-agency'
import type { Agency, Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'

/** What the year after would begin with; null where no form is prescribed for it. */
export function nextYearOf(last: Report, known: Agency | null, wishes: Wishes): NextYear | null {
  const edition = editionFor(last.year + 1)
  if (edition === null) return null
  return nextYearReport({ ...last, agency: completedAgency(last.agency, known) }, edition, wishes)
}

/** Adds the report with what was carried as its first step, so that undo takes back that and nothing else. */
export async function beginNextYear(archive: Archive, { fresh, report }: NextYear, label: string): Promise<string> {
  const id = await archive.create(fresh, 'written')
  const changes = changesBetween(fresh, report)
  if (changes.length > 0) await archive.save(id, report, recorded(emptyHistory, { label, changes }, false))
  return id
}
