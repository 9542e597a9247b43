import type { Database } from '../database/stores'
import type { Journal } from '../journal/journal'
import type { KeptPictures } from '../journal/picture-references'

/** What the functions of an open archive share. */
export interface Opened {
  readonly database: Database
  readonly journal: Journal
  /** By report: pictures that the database holds as far as this window knows. */
  readonly kept: Map<string, KeptPictures>
  /** Unmistakable name of this window. */
  readonly window: string
  readonly now: () => Date
}

/** Unlikely to be given twice on one computer, which is all that is needed; randomUUID is too young for Chromium 86. */
export const newName = (now: Date): string => `${now.getTime().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
