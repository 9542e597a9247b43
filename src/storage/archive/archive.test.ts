import { describe, expect, test } from 'vitest'
import { emptyHistory, type History, undone } from '../../report/history'
import { freshArchive, handClock, reportOf, withCell } from '../archive.fixture'
import type { Archive } from './archive'

const day = 86_400_000

/** Puts other text in the place of a saved report, as a broken disk or a careless hand would. */
async function spoil(archive: Archive, id: string, change: (saved: string) => string): Promise<void> {
  const { openDatabase } = await import('../database/open-database')
  const database = await openDatabase(archive.name)
  const stored = await database.get('reports', id)
  if (stored !== undefined) await database.put('reports', { ...stored, saved: change(stored.saved) })
  database.close()
}

const cellOf = async (archive: Archive, id: string): Promise<string | undefined> => {
  const loaded = await archive.load(id)
  return loaded.kind === 'report' ? loaded.report.tables.table3.newRequests?.naturalPerson : undefined
}

describe('a report', () => {
  test('comes back as it was saved, with what undo knows', async () => {
    const archive = await freshArchive().openWindow()
    const report = reportOf(2026)
    const id = await archive.create(report, 'written')
    const { report: typed, changes } = withCell(report, '12')
    const history: History = { done: [{ label: '填写', changes }], undone: [], open: false }
    await archive.save(id, typed, history)
    expect(await archive.load(id)).toMatchObject({ kind: 'report', report: typed, history, recovered: false })
  })

  test('is listed newest year first, without its content', async () => {
    const archive = await freshArchive().openWindow()
    await archive.create(reportOf(2020), 'read')
    const id = await archive.create(reportOf(2026), 'written')
    await archive.markPublished(id, true)
    await archive.markExported(id, 'html')
    await archive.markExported(id, 'docx')
    await archive.markExported(id, 'html')
    const [latest, earlier] = await archive.list()
    expect(latest).toMatchObject({ year: 2026, edition: '2021', published: true, origin: 'written' })
    expect(latest?.exported.map(({ as }) => as)).toEqual(['docx', 'html'])
    expect(earlier).toMatchObject({ year: 2020, edition: '2019', origin: 'read', exported: [] })
    expect(latest).not.toHaveProperty('saved')
  })

  test('is copied with what is only in the journal yet', async () => {
    const archive = await freshArchive().openWindow()
    const report = reportOf(2026)
    const id = await archive.create(report, 'written')
    archive.write(id, withCell(report, '3').changes)
    expect(await cellOf(archive, await archive.duplicate(id))).toBe('3')
  })

  test('that was removed comes back whole, unsaved changes and earlier days included', async () => {
    const clock = handClock()
    const archive = await freshArchive(clock).openWindow()
    const report = reportOf(2026)
    const id = await archive.create(report, 'written')
    clock.pass(day)
    await archive.save(id, withCell(report, '2').report, emptyHistory)
    archive.write(id, withCell(report, '3').changes)
    const removed = await archive.remove(id)
    expect(await archive.load(id)).toEqual({ kind: 'missing' })
    await archive.restore(removed)
    expect(await cellOf(archive, id)).toBe('3')
    expect(await archive.snapshots(id)).toHaveLength(1)
  })
})

describe('a damaged report', () => {
  test.each([
    ['cut off', (saved: string) => saved.slice(0, 100), [{ kind: 'not-json' }]],
    ['of another program', () => '{"format":"other"}', [{ kind: 'foreign' }]],
    [
      'of a newer program',
      (saved: string) => saved.replace('"version":1', '"version":9'),
      [{ kind: 'newer', version: 9 }],
    ],
    ['without its tables', (saved: string) => saved.replace('"tables"', '"x"'), [{ kind: 'missing', path: 'tables' }]],
  ])('%s is handed out raw and left as it is', async (_, change, problems) => {
    const archive = await freshArchive().openWindow()
    const id = await archive.create(reportOf(2026), 'written')
    await spoil(archive, id, change)
    const loaded = await archive.load(id)
    expect(loaded).toMatchObject({ kind: 'damaged', problems })
    const [stored] = await archive.records()
    expect(loaded).toHaveProperty('raw', stored?.saved)
  })

  test('goes back to an earlier day, and what was damaged stays at hand', async () => {
    const clock = handClock()
    const archive = await freshArchive(clock).openWindow()
    const report = reportOf(2026)
    const id = await archive.create(withCell(report, '1').report, 'written')
    clock.pass(day)
    await archive.save(id, withCell(report, '2').report, emptyHistory)
    await spoil(archive, id, () => 'broken')
    const [yesterday] = await archive.snapshots(id)
    await archive.goBack(id, yesterday?.day ?? '', '回到')
    expect(await cellOf(archive, id)).toBe('1')
    expect(await archive.snapshots(id)).toHaveLength(2)
  })
})

describe('earlier days', () => {
  test('keep how each day ended, ten of them', async () => {
    const clock = handClock()
    const archive = await freshArchive(clock).openWindow()
    const report = reportOf(2026)
    const id = await archive.create(report, 'written')
    for (let number = 1; number <= 14; number += 1) {
      clock.pass(day)
      await archive.save(id, withCell(report, `${number}a`).report, emptyHistory)
      await archive.save(id, withCell(report, `${number}b`).report, emptyHistory)
    }
    const snapshots = await archive.snapshots(id)
    expect(snapshots).toHaveLength(10)
    await archive.goBack(id, snapshots[0]?.day ?? '', '回到')
    expect(await cellOf(archive, id)).toBe('13b')
  })

  test('going back is a step that undo takes back', async () => {
    const clock = handClock()
    const archive = await freshArchive(clock).openWindow()
    const report = reportOf(2026)
    const id = await archive.create(report, 'written')
    clock.pass(day)
    await archive.save(id, withCell(report, '5').report, emptyHistory)
    const [yesterday] = await archive.snapshots(id)
    await archive.goBack(id, yesterday?.day ?? '', '回到')
    const loaded = await archive.load(id)
    const move = loaded.kind === 'report' ? undone(loaded.history) : null
    expect(move?.step.label).toBe('回到')
    expect(move?.changes).toMatchObject([{ before: '', after: '5' }])
  })
})

test('settings changed at the same time are all kept', async () => {
  const archive = await freshArchive().openWindow()
  const agencies = ['甲镇', '乙镇', '丙镇']
  await Promise.all(
    agencies.map((name) =>
      archive.changeSettings(({ leaving }) => ({ leaving: { ...leaving, [name]: { sealed: true, letter: '函' } } })),
    ),
  )
  expect(Object.keys((await archive.settings()).leaving)).toEqual(agencies)
})

test('the agency and the settings are kept, the standard ones when nothing is there', async () => {
  const archive = await freshArchive().openWindow()
  expect(await archive.agency()).toBeNull()
  expect(await archive.settings()).toEqual({ textSize: 1, dueDates: {}, lastBackup: '', wordList: null, leaving: {} })
  await archive.setAgency(reportOf(2026).agency)
  const wordList = { phrases: [{ wrong: '政务超市' }], places: ['白水镇'] }
  const leaving = { 青石镇人民政府: { sealed: true, letter: '报告' } } as const
  await archive.changeSettings({ textSize: 1.15, wordList, leaving })
  await archive.changeSettings({ dueDates: { 2026: '2027-01-20' } })
  expect(await archive.agency()).toEqual(reportOf(2026).agency)
  expect(await archive.settings()).toEqual({
    textSize: 1.15,
    dueDates: { 2026: '2027-01-20' },
    lastBackup: '',
    wordList,
    leaving,
  })
})
