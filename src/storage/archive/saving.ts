import type { History } from '../../report/history'
import type { Report } from '../../report/report'
import { formatVersion } from '../../report/saved-report'
import { inBoth, keptPictures, noPictures } from '../journal/picture-references'
import { pooled } from '../saved/pool'
import { SaveRefused } from './archive'
import type { Opened } from './opened'
import { changedRecord, picturesOf } from './records'
import { keepSnapshot, type Writing } from './snapshots'

/** Writes report and history in one transaction, then clears what the journal held of them. */
export async function save(
  opened: Opened,
  id: string,
  report: Report,
  history: History,
  keep: (writing: Writing, before: Parameters<typeof keepSnapshot>[1], now: Date) => Promise<void> = keepSnapshot,
): Promise<void> {
  const { database, journal, kept, window, now } = opened
  const mark = journal.mark(id)
  const time = now()
  const packed = pooled(history)
  const known = kept.get(id) ?? noPictures
  const saved = keptPictures([...picturesOf(report), ...packed.texts], known)
  // What this save lets go of, the journal must not refer to from now on.
  kept.set(id, inBoth(known, saved))
  const writing = database.transaction(['reports', 'histories', 'snapshots'], 'readwrite')
  const before = await writing.objectStore('reports').get(id)
  if (before === undefined) throw new SaveRefused('removed')
  if (before.writer !== window) throw new SaveRefused('elsewhere')
  if (before.formatVersion > formatVersion) throw new SaveRefused('newer')
  const work = async (): Promise<void> => {
    await keep(writing, before, time)
    await writing.objectStore('reports').put(changedRecord(before, report, time.toISOString()))
    await writing.objectStore('histories').put({ id, history: packed })
  }
  await Promise.all([work(), writing.done])
  kept.set(id, saved)
  journal.clear(id, mark)
}
