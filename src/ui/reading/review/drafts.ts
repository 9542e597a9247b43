import type { Report } from '../../../report/report'
import type { Archive } from '../../../storage/archive/archive'
import { likeness } from '../../../storage/archive/last-year'

/** A report on the list that can take parts of a file. */
export interface Draft {
  readonly id: string
  readonly updatedAt: string
  readonly report: Report
}

/** Reports of the same agency, year and form that are not published yet, the latest first. */
export async function draftsFor(archive: Archive, read: Report): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const { id, year, edition, agency, origin, updatedAt, published } of await archive.list()) {
    if (origin === 'sample' || published || year !== read.year || edition !== read.edition) continue
    if (likeness(agency, read.agency.name) === 0) continue
    const loaded = await archive.load(id)
    if (loaded.kind === 'report') drafts.push({ id, updatedAt, report: loaded.report })
  }
  return drafts
}
