import type { Readiness } from '../../checks/index-findings'
import type { Agency, Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import type { ReportEntry } from '../../storage/database/stores'
import type { SavedProblem } from '../../storage/saved/read-saved'
import type { Settings } from '../../storage/settings/settings'
import { loadPlaceNames } from '../desk/load-place-names'
import type { checkRow } from './check-row'

/** What the checks say of a report in the list; `waiting` while they are still running, `unchecked` when they could not. */
export type RowState =
  | { readonly kind: 'waiting' | 'unchecked' }
  | { readonly kind: 'checked'; readonly readiness: Readiness; readonly explained: number }
  | { readonly kind: 'damaged'; readonly raw: string; readonly problems: readonly SavedProblem[] }

export interface ShelfRow extends ReportEntry {
  /** Reading its file left something to look at. */
  readonly noted: boolean
  readonly state: RowState
}

/** Everything the first page shows. */
export interface Shelf {
  readonly rows: readonly ShelfRow[]
  readonly agency: Agency | null
  readonly settings: Settings
}

/** The list, with what is already known of the rows; the checks follow. */
export async function readShelf(archive: Archive, before: Shelf | null): Promise<Shelf> {
  const [entries, agency, settings, noted] = await Promise.all([
    archive.list(),
    archive.agency(),
    archive.settings(),
    archive.noted(),
  ])
  const stateOf = (id: string): RowState => before?.rows.find((row) => row.id === id)?.state ?? { kind: 'waiting' }
  return {
    rows: entries.map((entry) => ({ ...entry, noted: noted.has(entry.id), state: stateOf(entry.id) })),
    agency,
    settings,
  }
}

/** One report that the checks stumble over, or checks that do not arrive, must not take the list away. */
async function loadCheck(): Promise<typeof checkRow> {
  const unchecked: typeof checkRow = () => ({ kind: 'unchecked' })
  try {
    await loadPlaceNames()
    const loaded = await import('./check-row')
    return (...given) => {
      try {
        return loaded.checkRow(...given)
      } catch {
        return unchecked(...given)
      }
    }
  } catch {
    return unchecked
  }
}

/** Loads every report and checks it. The checks are a large part of the program and come after the first picture. */
export async function checkShelf(archive: Archive, shelf: Shelf): Promise<Shelf> {
  const check = await loadCheck()
  const loaded = new Map<string, Report>()
  const damaged = new Map<string, RowState>()
  for (const { id } of shelf.rows) {
    const found = await archive.load(id)
    if (found.kind === 'report') loaded.set(id, found.report)
    else if (found.kind === 'damaged') damaged.set(id, found)
  }
  const rows = shelf.rows.map((row): ShelfRow => {
    const report = loaded.get(row.id)
    const state = report === undefined ? damaged.get(row.id) : check(report, shelf.rows, loaded)
    return state === undefined ? row : { ...row, state }
  })
  return { ...shelf, rows }
}

/** The report being written now: it alone gets the strong button. */
export const currentRow = (rows: readonly ShelfRow[]): ShelfRow | undefined =>
  rows.find(({ state, origin, published }) => state.kind !== 'damaged' && origin === 'written' && !published)
