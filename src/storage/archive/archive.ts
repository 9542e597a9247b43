import type { Change } from '../../report/changes'
import type { History } from '../../report/history'
import type { Agency, Report } from '../../report/report'
import type {
  ExportedAs,
  Origin,
  ReportEntry,
  StoredFinalExport,
  StoredHistory,
  StoredReport,
  StoredSnapshot,
} from '../database/stores'
import type { SavedProblem } from '../saved/read-saved'
import type { KeptNote } from '../settings/kept-notes'
import type { Settings } from '../settings/settings'
import type { FinalExport } from './final-exports'

export type Loaded =
  | {
      readonly kind: 'report'
      readonly report: Report
      readonly history: History
      /** ISO time of the last change. */
      readonly savedAt: string
      /** Changes were found that the last window had not saved; they are in `report`. */
      readonly recovered: boolean
    }
  | { readonly kind: 'damaged'; readonly raw: string; readonly problems: readonly SavedProblem[] }
  | { readonly kind: 'missing' }

/** Everything of a removed report, so that removing can be undone. */
export interface Removed {
  readonly stored: StoredReport
  readonly history: StoredHistory | undefined
  readonly snapshots: readonly StoredSnapshot[]
  readonly finalExport: StoredFinalExport | undefined
  readonly notes: readonly KeptNote[]
}

export interface Snapshot {
  readonly day: string
  /** ISO time of the last change in it. */
  readonly at: string
}

/** All reports of this browser. Every function is free-standing; methods may be taken apart. */
export interface Archive {
  /** Newest year first. */
  readonly list: () => Promise<readonly ReportEntry[]>
  readonly load: (id: string) => Promise<Loaded>
  /** Adds a report and gives its id. */
  readonly create: (report: Report, origin: Origin) => Promise<string>
  /** Writes the whole report and its history; throws `SaveRefused` where another window owns it. */
  readonly save: (id: string, report: Report, history: History) => Promise<void>
  readonly duplicate: (id: string) => Promise<string>
  readonly remove: (id: string) => Promise<Removed>
  readonly restore: (removed: Removed) => Promise<void>
  readonly markPublished: (id: string, published: boolean) => Promise<void>
  readonly markExported: (id: string, as: ExportedAs) => Promise<void>
  /** The report as it last left with nothing to mend. */
  readonly finalExport: (id: string) => Promise<FinalExport | null>
  /** Remembers a final export instead of the one before and gives it with its time. */
  readonly keepFinalExport: (id: string, kept: Omit<FinalExport, 'at'>) => Promise<FinalExport>
  /** Earlier days of a report, newest first. */
  readonly snapshots: (id: string) => Promise<readonly Snapshot[]>
  /** Makes an earlier day the present report, as one step named `label` that undo takes back. */
  readonly goBack: (id: string, day: string, label: string) => Promise<void>
  readonly agency: () => Promise<Agency | null>
  readonly setAgency: (agency: Agency) => Promise<void>
  readonly settings: () => Promise<Settings>
  /** Changes some settings as one deed, so that two at the same time are both kept. */
  readonly changeSettings: (change: Partial<Settings> | ((before: Settings) => Partial<Settings>)) => Promise<void>
  /** What reading the file of a report left to look at; empty when there was nothing or it was put away. */
  readonly keptNotes: (id: string) => Promise<readonly KeptNote[]>
  /** Keeps notes with a report, or puts them away when there are none. */
  readonly keepNotes: (id: string, notes: readonly KeptNote[]) => Promise<void>
  /** Ids of the reports that have notes. */
  readonly noted: () => Promise<ReadonlySet<string>>
  /** Everything as stored, for the backup. */
  readonly records: () => Promise<readonly StoredReport[]>
  /** Adds reports of a backup; those that are here already, word for word, are passed over. Gives how many came in. */
  readonly addRecords: (records: readonly StoredReport[]) => Promise<number>
  /** From now on only this window saves the report; whoever had it before is refused. */
  readonly own: (id: string) => Promise<void>
  /** Writes changes to the journal, now; throws when it has no room. */
  readonly write: (id: string, changes: readonly Change[]) => void
  readonly name: string
  /** Unmistakable name of this window. */
  readonly window: string
  readonly close: () => void
}

export type Refusal = 'elsewhere' | 'removed' | 'newer'

/** A save that would have overwritten something this window does not know. Nothing was written. */
export class SaveRefused extends Error {
  override readonly name = 'SaveRefused'
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(`save refused: ${reason}`)
    this.reason = reason
  }
}
