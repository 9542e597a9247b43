import { changesBetween } from '../../../report/changes'
import { recorded } from '../../../report/history'
import type { Report } from '../../../report/report'
import type { Archive } from '../../../storage/archive/archive'
import { withClaim } from '../../../storage/lock/with-claim'
import type { IncomingReport } from '../incoming'
import { type Decision, intoDraft, reviewed } from './decision'

/** Adds what was chosen as a report of its own, its notes beside it; gives its id. */
export async function addReport(archive: Archive, incoming: IncomingReport, decision: Decision): Promise<string> {
  const { fresh, notes } = reviewed(incoming, decision)
  const id = await archive.create(fresh, 'read')
  await archive.keepNotes(id, notes)
  return id
}

/**
 * Writes what was chosen into a draft as one step named `label`, so that undo in the draft takes back that and nothing
 * else. False where another window is writing the draft; then nothing was changed.
 */
export function addToDraft(
  archive: Archive,
  id: string,
  label: string,
  incoming: IncomingReport,
  decision: Decision,
): Promise<boolean> {
  return withClaim(archive, id, async () => {
    // Loaded anew under the claim: the draft may have been written on since the question was asked.
    const loaded = await archive.load(id)
    if (loaded.kind !== 'report') throw new RangeError(`no draft ${id}`)
    const report: Report = intoDraft(loaded.report, incoming, decision)
    const changes = changesBetween(loaded.report, report)
    if (changes.length > 0) await archive.save(id, report, recorded(loaded.history, { label, changes }, false))
    const { notes } = reviewed(incoming, decision)
    await archive.keepNotes(id, [...(await archive.keptNotes(id)), ...notes])
  })
}
