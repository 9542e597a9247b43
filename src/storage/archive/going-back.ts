import { changesBetween } from '../../report/changes'
import { emptyHistory, recorded } from '../../report/history'
import { readSaved } from '../saved/read-saved'
import { load } from './loading'
import type { Opened } from './opened'
import { save } from './saving'
import { keepPresent } from './snapshots'

/** Makes an earlier day the present report. What stood there now stays a snapshot and, if readable, an undo step. */
export async function goBack(opened: Opened, id: string, day: string, label: string): Promise<void> {
  const snapshot = await opened.database.get('snapshots', [id, day])
  const earlier = snapshot === undefined ? null : readSaved(snapshot.saved)
  if (earlier === null || !earlier.ok) throw new RangeError(`no readable snapshot of ${day}`)
  const present = await load(opened, id)
  if (present.kind !== 'report') return save(opened, id, earlier.report, emptyHistory, keepPresent)
  const changes = changesBetween(present.report, earlier.report)
  await save(opened, id, earlier.report, recorded(present.history, { label, changes }, false), keepPresent)
}
