import type { DBSchema, IDBPDatabase } from 'idb'
import type { EditionId } from '../../editions/edition'
import type { PooledText } from '../saved/pool'

/** Where a report came from: written here, read from a file of an earlier year, or shown as an example. */
export type Origin = 'written' | 'read' | 'sample'

export const exportedAs = ['docx', 'html', 'print', 'xlsx', 'json', 'ofd', 'zip'] as const
export type ExportedAs = (typeof exportedAs)[number]

export interface Exported {
  readonly as: ExportedAs
  /** ISO time of the latest export in this format. */
  readonly at: string
}

/** What the list shows without reading the report itself. */
export interface ReportEntry {
  readonly id: string
  readonly year: number
  readonly edition: EditionId
  readonly title: string
  readonly agency: string
  /** ISO time of the last change. */
  readonly updatedAt: string
  readonly origin: Origin
  /** The clerk said that it is published. */
  readonly published: boolean
  readonly exported: readonly Exported[]
}

export interface StoredReport extends ReportEntry {
  /** The saved form as JSON text, so that even a damaged one can be handed out as it is. */
  readonly saved: string
  readonly formatVersion: number
  /** The window that may save; whoever claims the report writes its name here. */
  readonly writer: string
}

export interface StoredHistory {
  readonly id: string
  readonly history: PooledText
}

/** How a report stood at the end of a day on which it was worked on. */
export interface StoredSnapshot {
  readonly id: string
  /** Local date, e.g. 2026-12-16. */
  readonly day: string
  readonly at: string
  readonly saved: string
}

/** The report as it last left with nothing to mend. */
export interface StoredFinalExport {
  readonly id: string
  readonly as: ExportedAs
  readonly at: string
  readonly sha256: string
  readonly saved: string
}

export interface Stores extends DBSchema {
  reports: { key: string; value: StoredReport }
  histories: { key: string; value: StoredHistory }
  snapshots: { key: [string, string]; value: StoredSnapshot; indexes: { byReport: string } }
  settings: { key: string; value: unknown }
  finalExports: { key: string; value: StoredFinalExport }
}

export type Database = IDBPDatabase<Stores>
