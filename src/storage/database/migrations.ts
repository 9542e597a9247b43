import { firstStores } from './001-first-stores'
import { finalExports } from './002-final-exports'
import type { Database } from './stores'

export type StoreMigration = (database: Database) => void

/** Oldest first; the position in the list is the database version it leads to. */
export const storeMigrations: readonly StoreMigration[] = [firstStores, finalExports]
