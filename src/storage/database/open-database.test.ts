import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { freshArchive, reportOf } from '../archive.fixture'
import { openDatabase } from './open-database'

test('a database of a newer program is refused and left as it is', async () => {
  const { name } = freshArchive()
  const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('future') })
  await newer.put('future', 'kept', 'key')
  newer.close()
  await expect(openDatabase(name)).rejects.toMatchObject({ name: 'ArchiveUnavailable', reason: 'newer' })
  const again = await openDB(name, 99)
  expect(await again.get('future', 'key')).toBe('kept')
})

test('a newer program in another window is not held up, and what is there stays', async () => {
  const { name, openWindow } = freshArchive()
  const archive = await openWindow()
  await archive.create(reportOf(2026), 'written')
  const newer = await openDB(name, 99)
  expect(await newer.count('reports')).toBe(1)
  await expect(archive.create(reportOf(2025), 'written')).rejects.toThrow()
})
