import { formatName } from '../../report/saved-report'
import { openDatabase } from '../database/open-database'
import { noJournal, openJournal, type TextStore } from '../journal/journal'
import { localTextStore } from '../journal/local-text-store'
import { noPictures } from '../journal/picture-references'
import { readAgency, readSettings } from '../settings/settings'
import { addRecords, create, duplicate } from './adding'
import { amend, own } from './amending'
import type { Archive } from './archive'
import { finalExportOf, keepFinalExport } from './final-exports'
import { goBack } from './going-back'
import { load } from './loading'
import { keepNotes, keptNotes, noted } from './noting'
import { newName, type Opened } from './opened'
import { entryOf, inListOrder } from './records'
import { remove, restore } from './removing'
import { save } from './saving'
import { snapshotsOf } from './snapshots'

export interface ArchiveOptions {
  /** Database and journal name; only tests need another. */
  readonly name?: string
  /** Null where the browser forbids it; changes then go straight to the database. */
  readonly store?: TextStore | null
  readonly now?: () => Date
}

/** All file:// pages of a browser share one database, so the name must be nobody else's. */
const productName = `cn.${formatName}`

/** Opens this browser's reports; throws `ArchiveUnavailable` where there are none to be had. */
export async function openArchive(options: ArchiveOptions = {}): Promise<Archive> {
  const { name = productName, store = localTextStore(), now = () => new Date() } = options
  const database = await openDatabase(name)
  const journal = store === null ? noJournal : openJournal(store, name)
  const opened: Opened = { database, journal, kept: new Map(), window: newName(now()), now }
  const records: Archive['records'] = () => database.getAll('reports')
  const settings: Archive['settings'] = async () => readSettings(await database.get('settings', 'settings'))

  return {
    name,
    window: opened.window,
    records,
    settings,
    list: async () => (await records()).map(entryOf).sort(inListOrder),
    load: (id) => load(opened, id),
    create: (report, origin) => create(opened, report, origin),
    save: (id, report, history) => save(opened, id, report, history),
    duplicate: (id) => duplicate(opened, id),
    remove: (id) => remove(opened, id),
    restore: (removed) => restore(opened, removed),
    markPublished: (id, published) => amend(opened, id, () => ({ published })),
    markExported: (id, as) =>
      amend(opened, id, ({ exported }) => ({
        exported: [...exported.filter((earlier) => earlier.as !== as), { as, at: now().toISOString() }],
      })),
    finalExport: (id) => finalExportOf(opened, id),
    keepFinalExport: (id, kept) => keepFinalExport(opened, id, kept),
    snapshots: (id) => snapshotsOf(database, id),
    goBack: (id, day, label) => goBack(opened, id, day, label),
    agency: async () => readAgency(await database.get('settings', 'agency')),
    setAgency: async (agency) => void (await database.put('settings', agency, 'agency')),
    changeSettings: async (change) => {
      const changing = database.transaction('settings', 'readwrite')
      const before = readSettings(await changing.store.get('settings'))
      await changing.store.put({ ...before, ...(typeof change === 'function' ? change(before) : change) }, 'settings')
      await changing.done
    },
    keptNotes: (id) => keptNotes(opened, id),
    keepNotes: (id, notes) => keepNotes(opened, id, notes),
    noted: () => noted(opened),
    addRecords: (added) => addRecords(opened, added),
    own: (id) => own(opened, id),
    write: (id, changes) => journal.write(id, changes, opened.kept.get(id) ?? noPictures),
    close: () => database.close(),
  }
}
