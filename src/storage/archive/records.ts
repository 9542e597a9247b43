import { emptyHistory, type History } from '../../report/history'
import type { Report } from '../../report/report'
import { formatVersion, savedForm } from '../../report/saved-report'
import type { Origin, ReportEntry, StoredHistory, StoredReport } from '../database/stores'
import { unpooled } from '../saved/pool'

/** What of a report stands in its record: the saved form and what the list shows. */
const contentOf = (report: Report, at: string) => ({
  saved: JSON.stringify(savedForm(report)),
  formatVersion,
  year: report.year,
  edition: report.edition,
  title: report.title,
  agency: report.agency.name,
  updatedAt: at,
})

export const newRecord = (id: string, report: Report, origin: Origin, writer: string, at: string): StoredReport => ({
  id,
  ...contentOf(report, at),
  origin,
  published: false,
  exported: [],
  writer,
})

export const changedRecord = (before: StoredReport, report: Report, at: string): StoredReport => ({
  ...before,
  ...contentOf(report, at),
})

/** Without the report itself. */
export function entryOf({ saved, formatVersion: _version, writer: _writer, ...entry }: StoredReport): ReportEntry {
  return entry
}

/** Newest year first, in a year the latest change first. */
export const inListOrder = (a: ReportEntry, b: ReportEntry): number =>
  b.year - a.year || b.updatedAt.localeCompare(a.updatedAt)

/** Undo is a convenience: a history that cannot be read is an empty one. */
export function historyOf(stored: StoredHistory | undefined): History {
  if (stored === undefined) return emptyHistory
  try {
    return unpooled(stored.history) as History
  } catch {
    return emptyHistory
  }
}

/** All pictures of a report, wherever they stand in its text. */
export const picturesOf = ({ narratives }: Report): string[] =>
  Object.values(narratives).flatMap((blocks) => blocks.flatMap((block) => (block.kind === 'figure' ? block.image : [])))
