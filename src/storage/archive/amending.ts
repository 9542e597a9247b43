import type { StoredReport } from '../database/stores'
import type { Opened } from './opened'

/** Changes what the record says about a report, never the report. */
export async function amend(
  { database }: Opened,
  id: string,
  change: (stored: StoredReport) => Partial<Pick<StoredReport, 'published' | 'exported' | 'writer'>>,
): Promise<void> {
  const writing = database.transaction('reports', 'readwrite')
  const stored = await writing.store.get(id)
  if (stored !== undefined) await writing.store.put({ ...stored, ...change(stored) })
  await writing.done
}

/** Saves that another window began earlier come before this in the database's order, later ones are refused. */
export const own = (opened: Opened, id: string): Promise<void> => amend(opened, id, () => ({ writer: opened.window }))
