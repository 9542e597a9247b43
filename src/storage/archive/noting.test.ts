import { expect, test } from 'vitest'
import { freshArchive, reportOf } from '../archive.fixture'
import { openDatabase } from '../database/open-database'

const notes = [{ kind: 'unplaced', message: '没有位置。', text: '一句话' }]

test('notes stay with their report until they are put away', async () => {
  const archive = await freshArchive().openWindow()
  const id = await archive.create(reportOf(2025), 'read')
  expect(await archive.keptNotes(id)).toEqual([])
  await archive.keepNotes(id, notes)
  expect(await archive.keptNotes(id)).toEqual(notes)
  expect(await archive.noted()).toEqual(new Set([id]))
  await archive.keepNotes(id, [])
  expect(await archive.noted()).toEqual(new Set())
  expect(await archive.settings()).toMatchObject({ textSize: 1 })
})

test('notes go with a removed report and come back with it', async () => {
  const archive = await freshArchive().openWindow()
  const id = await archive.create(reportOf(2025), 'read')
  await archive.keepNotes(id, notes)
  const removed = await archive.remove(id)
  expect(await archive.noted()).toEqual(new Set())
  await archive.restore(removed)
  expect(await archive.keptNotes(id)).toEqual(notes)
})

test('notes that are damaged are none', async () => {
  const archive = await freshArchive().openWindow()
  const id = await archive.create(reportOf(2025), 'read')
  const database = await openDatabase(archive.name)
  await database.put('settings', [{ message: 3 }], `notes:${id}`)
  database.close()
  expect(await archive.keptNotes(id)).toEqual([])
})
