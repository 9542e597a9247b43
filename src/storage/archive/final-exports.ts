import type { Report } from '../../report/report'
import { savedForm } from '../../report/saved-report'
import type { ExportedAs } from '../database/stores'
import { readSaved } from '../saved/read-saved'
import type { Opened } from './opened'

/** The report as it last left with nothing to mend, so that the screen can say what changed since. */
export interface FinalExport {
  readonly as: ExportedAs
  /** ISO time. */
  readonly at: string
  /** SHA-256 of the report's data, hexadecimal, as it stands in the Word file and the page. */
  readonly sha256: string
  readonly report: Report
}

/** Null when there was none, or when what was kept can no longer be read: the report itself is what counts. */
export async function finalExportOf({ database }: Opened, id: string): Promise<FinalExport | null> {
  const stored = await database.get('finalExports', id)
  const read = stored === undefined ? null : readSaved(stored.saved)
  if (stored === undefined || read === null || !read.ok) return null
  const { as, at, sha256 } = stored
  return { as, at, sha256, report: read.report }
}

/** Keeps only the latest; a report that was removed meanwhile gets none. */
export async function keepFinalExport(
  { database, now }: Opened,
  id: string,
  { as, sha256, report }: Omit<FinalExport, 'at'>,
): Promise<FinalExport> {
  const at = now().toISOString()
  const writing = database.transaction(['reports', 'finalExports'], 'readwrite')
  if ((await writing.objectStore('reports').getKey(id)) !== undefined)
    await writing.objectStore('finalExports').put({ id, as, at, sha256, saved: JSON.stringify(savedForm(report)) })
  await writing.done
  return { as, at, sha256, report }
}
