import type { StoreMigration } from './migrations'

export const firstStores: StoreMigration = (database) => {
  database.createObjectStore('reports', { keyPath: 'id' })
  database.createObjectStore('histories', { keyPath: 'id' })
  const snapshots = database.createObjectStore('snapshots', { keyPath: ['id', 'day'] })
  snapshots.createIndex('byReport', 'id')
  database.createObjectStore('settings')
}
