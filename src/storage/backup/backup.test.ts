import { expect, test } from 'vitest'
import { freshArchive, reportOf, withCell } from '../archive.fixture'
import { readBackup, restoreBackup, writeBackup } from './backup'

async function filled() {
  const archive = await freshArchive().openWindow()
  const report = reportOf(2026)
  const id = await archive.create(report, 'written')
  await archive.create(reportOf(2020), 'read')
  await archive.setAgency(report.agency)
  archive.write(id, withCell(report, '9').changes)
  return archive
}

test('everything in a backup comes back on another computer, unsaved changes included', async () => {
  const backup = readBackup(await writeBackup(await filled()))
  const other = await freshArchive().openWindow()
  expect(backup.ok && (await restoreBackup(other, backup))).toBe(2)
  const [latest, earlier] = await other.list()
  expect([latest?.year, earlier?.origin]).toEqual([2026, 'read'])
  expect(await other.load(latest?.id ?? '')).toMatchObject({
    report: { tables: { table3: { newRequests: { naturalPerson: '9' } } } },
  })
  expect((await other.agency())?.name).toBe(reportOf(2026).agency.name)
})

test('restoring twice doubles nothing, and a report written since stands beside its older state', async () => {
  const archive = await filled()
  const backup = readBackup(await writeBackup(archive))
  if (!backup.ok) throw new Error('no backup')
  expect(await restoreBackup(archive, backup)).toBe(1)
  expect(await restoreBackup(archive, backup)).toBe(0)
  expect((await archive.list()).map(({ year }) => year)).toEqual([2026, 2026, 2020])
})

test.each([
  ['text', 'foreign'],
  ['{"format":"government-information-annual-report","version":1}', 'foreign'],
  ['{"format":"government-information-annual-report-backup","version":7,"reports":[]}', 'newer'],
])('%s is no backup of ours', (json, reason) => {
  expect(readBackup(json)).toEqual({ ok: false, reason })
})
