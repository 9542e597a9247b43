import type { StoreMigration } from './migrations'

export const finalExports: StoreMigration = (database) => {
  database.createObjectStore('finalExports', { keyPath: 'id' })
}
