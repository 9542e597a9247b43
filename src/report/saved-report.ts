import type { Report } from './report'

/** Names our own files among all JSON; files, data parts and the browser's store carry it. */
export const formatName = 'government-information-annual-report'

/** Rises with every change of the saved shape; older ones go through `savedMigrations`. */
export const formatVersion = 1

/** A report as it is kept and handed on: the envelope says what it is before anything is read from it. */
export interface SavedReport {
  readonly format: typeof formatName
  readonly version: typeof formatVersion
  readonly report: Report
}

export const savedForm = (report: Report): SavedReport => ({ format: formatName, version: formatVersion, report })
