import { applyChanges, type Change, changesBetween } from '../../report/changes'
import { recorded } from '../../report/history'
import type { Report } from '../../report/report'
import { readShape } from '../../report/shape'
import type { StoredHistory, StoredReport } from '../database/stores'
import type { Journal } from '../journal/journal'
import { type KeptPictures, keptPictures, noPictures } from '../journal/picture-references'
import { readSaved } from '../saved/read-saved'
import type { Loaded } from './archive'
import type { Opened } from './opened'
import { historyOf, picturesOf } from './records'

interface LoadedWithPictures {
  readonly loaded: Loaded
  readonly kept: KeptPictures
}

/** How the step is called in which unsaved changes come back. */
const recoveryLabel = '找回未存的改动'

export async function load({ database, journal, kept }: Opened, id: string): Promise<Loaded> {
  const reading = database.transaction(['reports', 'histories'])
  const stored = await reading.objectStore('reports').get(id)
  const history = await reading.objectStore('histories').get(id)
  if (stored === undefined) return { kind: 'missing' }
  const { loaded, kept: pictures } = readStored(stored, history, journal)
  kept.set(id, pictures)
  return loaded
}

/** A stored report with the changes that the journal still holds; those become one step of the history. */
function readStored(
  stored: StoredReport,
  storedHistory: StoredHistory | undefined,
  journal: Journal,
): LoadedWithPictures {
  const read = readSaved(stored.saved)
  if (!read.ok) return { loaded: { kind: 'damaged', raw: stored.saved, problems: read.problems }, kept: noPictures }
  const texts = storedHistory?.history.texts ?? []
  const kept = keptPictures([...picturesOf(read.report), ...texts], noPictures)
  const history = historyOf(storedHistory)
  const saved = { kind: 'report', report: read.report, history, savedAt: stored.updatedAt, recovered: false } as const
  const report = replayed(read.report, journal.pending(stored.id, kept))
  const changes = changesBetween(read.report, report)
  if (changes.length === 0) return { loaded: saved, kept }
  const step = { label: recoveryLabel, changes }
  return { loaded: { ...saved, report, history: recorded(history, step, false), recovered: true }, kept }
}

/** The journal is text that anything on this computer may have written to: what is no change of a report is left out. */
function replayed(report: Report, changes: readonly Change[]): Report {
  const apply = (state: Report, some: readonly Change[]): Report | null => {
    const shape = readShape(applyChanges(state, some))
    return shape.ok ? shape.report : null
  }
  return apply(report, changes) ?? changes.reduce((state, change) => apply(state, [change]) ?? state, report)
}
