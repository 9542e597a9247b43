import { openDB } from 'idb'
import { storeMigrations } from './migrations'
import type { Database, Stores } from './stores'

/** Why there is no archive: a newer program has been here, or the browser keeps nothing (private window, policy). */
export type Unavailability = 'newer' | 'closed'

export class ArchiveUnavailable extends Error {
  override readonly name = 'ArchiveUnavailable'
  readonly reason: Unavailability

  constructor(reason: Unavailability) {
    super(`no archive: ${reason}`)
    this.reason = reason
  }
}

/** Opens the stores, bringing older ones up to date. A database of a newer program is refused and left alone. */
export async function openDatabase(name: string): Promise<Database> {
  try {
    const database = await openDB<Stores>(name, storeMigrations.length, {
      upgrade: (opened, oldVersion) => {
        for (const migrate of storeMigrations.slice(oldVersion)) migrate(opened)
      },
      // A newer program in another window wants to migrate; holding on would block it for ever.
      blocking: () => database.close(),
    })
    return database
  } catch (failure) {
    throw new ArchiveUnavailable(nameOf(failure) === 'VersionError' ? 'newer' : 'closed')
  }
}

const nameOf = (failure: unknown): string => (failure instanceof Error ? failure.name : '')
