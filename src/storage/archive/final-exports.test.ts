import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { freshArchive, reportOf, withCell } from '../archive.fixture'
import { firstStores } from '../database/001-first-stores'
import type { Database } from '../database/stores'

const sha256 = 'a'.repeat(64)

test('the latest final export comes back with the report as it left', async () => {
  const archive = await freshArchive().openWindow()
  const report = reportOf(2026)
  const id = await archive.create(report, 'written')
  expect(await archive.finalExport(id)).toBeNull()
  await archive.keepFinalExport(id, { as: 'docx', sha256, report })
  const later = withCell(report, '3').report
  const kept = await archive.keepFinalExport(id, { as: 'zip', sha256, report: later })
  expect(await archive.finalExport(id)).toEqual(kept)
  expect(kept).toMatchObject({ as: 'zip', sha256, report: later })
})

test('what was kept of a report goes and comes back with it', async () => {
  const archive = await freshArchive().openWindow()
  const report = reportOf(2026)
  const id = await archive.create(report, 'written')
  await archive.keepFinalExport(id, { as: 'docx', sha256, report })
  const removed = await archive.remove(id)
  expect(await archive.finalExport(id)).toBeNull()
  await archive.keepFinalExport(id, { as: 'html', sha256, report })
  expect(await archive.finalExport(id)).toBeNull()
  await archive.restore(removed)
  expect(await archive.finalExport(id)).toMatchObject({ as: 'docx', report })
})

test('a database of the first version gets its new store and keeps its reports', async () => {
  const { name, openWindow } = freshArchive()
  const old = (await openDB(name, 1, { upgrade: (database) => firstStores(database as unknown as Database) })) as never
  const first = old as Database
  await first.put('settings', { textSize: 1.3 }, 'settings')
  first.close()
  const archive = await openWindow()
  expect((await archive.settings()).textSize).toBe(1.3)
  expect(await archive.finalExport('nothing')).toBeNull()
})
