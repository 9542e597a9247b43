import { expect, test } from 'vitest'
import { emptyAgency } from '../../report/empty-report'
import { agency, freshArchive, reportOf } from '../archive.fixture'
import { lastYearOf } from './last-year'

const named = (name: string) => ({ agency: { ...emptyAgency, name } })

test.each([
  ['the same agency', '云河县青石镇人民政府', true],
  ['the same agency without its county', '青石镇人民政府', true],
  ['an agency that was not read', '', true],
  ['another township', '云河县白水乡人民政府', false],
])('a report of %s', async (_, name, found) => {
  const archive = await freshArchive().openWindow()
  await archive.create(reportOf(2025, named(name)), 'read')
  expect((await lastYearOf(archive, reportOf(2026)))?.year).toBe(found ? 2025 : undefined)
})

test('the closest name wins, other years and the example do not count', async () => {
  const archive = await freshArchive().openWindow()
  await archive.create(reportOf(2025, { ...named(''), title: 'nameless' }), 'read')
  await archive.create(reportOf(2025, { title: 'right' }), 'written')
  await archive.create(reportOf(2025, { agency, title: 'example' }), 'sample')
  await archive.create(reportOf(2024, { title: 'older' }), 'written')
  expect((await lastYearOf(archive, reportOf(2026)))?.title).toBe('right')
})
