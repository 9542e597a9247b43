import type { Removed } from './archive'
import { load } from './loading'
import { keepNotes, keptNotes } from './noting'
import type { Opened } from './opened'
import { changedRecord } from './records'

/** Takes a report out, unsaved changes included, and hands over everything that putting it back needs. */
export async function remove(opened: Opened, id: string): Promise<Removed> {
  const { database, journal } = opened
  const loaded = await load(opened, id)
  const notes = await keptNotes(opened, id)
  const mark = journal.mark(id)
  const writing = database.transaction(['reports', 'histories', 'snapshots', 'finalExports'], 'readwrite')
  const reports = writing.objectStore('reports')
  const stored = await reports.get(id)
  if (stored === undefined) throw new RangeError(`no report ${id}`)
  const history = await writing.objectStore('histories').get(id)
  const snapshots = await writing.objectStore('snapshots').index('byReport').getAll(id)
  const finalExport = await writing.objectStore('finalExports').get(id)
  await Promise.all([
    reports.delete(id),
    writing.objectStore('finalExports').delete(id),
    writing.objectStore('histories').delete(id),
    ...snapshots.map(({ day }) => writing.objectStore('snapshots').delete([id, day])),
    writing.done,
  ])
  journal.clear(id, mark)
  await keepNotes(opened, id, [])
  const kept = { history, snapshots, finalExport, notes }
  if (loaded.kind !== 'report' || !loaded.recovered) return { stored, ...kept }
  return { stored: changedRecord(stored, loaded.report, loaded.savedAt), ...kept }
}

export async function restore(opened: Opened, removed: Removed): Promise<void> {
  const { stored, history, snapshots, finalExport, notes } = removed
  const { database } = opened
  const writing = database.transaction(['reports', 'histories', 'snapshots', 'finalExports'], 'readwrite')
  await Promise.all([
    writing.objectStore('reports').put(stored),
    ...(history === undefined ? [] : [writing.objectStore('histories').put(history)]),
    ...snapshots.map((snapshot) => writing.objectStore('snapshots').put(snapshot)),
    ...(finalExport === undefined ? [] : [writing.objectStore('finalExports').put(finalExport)]),
    writing.done,
  ])
  await keepNotes(opened, stored.id, notes)
}
