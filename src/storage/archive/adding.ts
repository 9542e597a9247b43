import type { Report } from '../../report/report'
import type { Origin, StoredReport } from '../database/stores'
import { load } from './loading'
import { newName, type Opened } from './opened'
import { newRecord } from './records'

export async function create(opened: Opened, report: Report, origin: Origin): Promise<string> {
  const { database, window, now } = opened
  const id = newName(now())
  await database.add('reports', newRecord(id, report, origin, window, now().toISOString()))
  return id
}

export async function duplicate(opened: Opened, id: string): Promise<string> {
  const loaded = await load(opened, id)
  if (loaded.kind !== 'report') throw new RangeError(`report ${id} cannot be copied: ${loaded.kind}`)
  return create(opened, loaded.report, 'written')
}

export async function addRecords({ database, window, now }: Opened, records: readonly StoredReport[]): Promise<number> {
  const writing = database.transaction('reports', 'readwrite')
  const here = await writing.store.getAll()
  const known = new Set(here.map(({ saved }) => saved))
  const missing = records.filter(({ saved }) => !known.has(saved))
  // Another state of a report that is here already gets an id of its own: restoring never overwrites.
  await Promise.all(missing.map((record) => writing.store.add({ ...record, id: newName(now()), writer: window })))
  await writing.done
  return missing.length
}
