import { describe, expect, test } from 'vitest'
import { emptyHistory } from '../../report/history'
import type { Archive } from '../archive/archive'
import { freshArchive, handClock, memoryStore, reportOf, withCell } from '../archive.fixture'
import { openKeeper } from './open-keeper'

async function desk(store = memoryStore()) {
  const clock = handClock()
  const room = freshArchive(clock, store)
  const archive = await room.openWindow()
  const report = reportOf(2026)
  const id = await archive.create(report, 'written')
  const page = new EventTarget()
  const keeper = openKeeper(archive, id, { clock, page })
  return { ...room, clock, archive, report, id, page, keeper, store }
}

async function cellOf(archive: Archive, id: string): Promise<string | undefined> {
  const loaded = await archive.load(id)
  return loaded.kind === 'report' ? loaded.report.tables.table3.newRequests?.naturalPerson : loaded.kind
}

describe('what was typed', () => {
  test('is there after the window was killed before anything was saved', async () => {
    const { keeper, report, id, openWindow } = await desk()
    const { report: typed, changes } = withCell(report, '１２ ')
    keeper.record(typed, changes, emptyHistory)
    const after = await openWindow()
    expect(await cellOf(after, id)).toBe('１２ ')
    expect(await after.load(id)).toMatchObject({
      recovered: true,
      history: { done: [{ changes: [{ after: '１２ ' }] }] },
    })
  })

  test('is saved as a whole after a pause, and the journal is empty then', async () => {
    const { keeper, report, id, clock, store, openWindow } = await desk()
    const { report: typed, changes } = withCell(report, '12')
    keeper.record(typed, changes, emptyHistory)
    expect(keeper.status()).toEqual({ kind: 'saving' })
    clock.pass(1_000)
    await keeper.flush()
    expect(keeper.status()).toEqual({ kind: 'saved', at: clock.now() })
    expect(store.texts.size).toBe(0)
    expect(await (await openWindow()).load(id)).toMatchObject({ kind: 'report', recovered: false })
  })

  test('is saved while the clerk types on without a pause', async () => {
    const { keeper, report, id, clock, store, archive } = await desk()
    for (let second = 0; second < 30; second += 1) {
      const { report: typed, changes } = withCell(report, String(second))
      keeper.record(typed, changes, emptyHistory)
      clock.pass(500)
    }
    await keeper.flush()
    expect(store.texts.size).toBe(0)
    expect(await cellOf(archive, id)).toBe('29')
  })

  test.each(['pagehide', 'visibilitychange'])('is saved at %s', async (event) => {
    const { keeper, report, page, archive, id } = await desk()
    const { report: typed, changes } = withCell(report, '7')
    keeper.record(typed, changes, emptyHistory)
    page.dispatchEvent(new Event(event))
    await keeper.flush()
    expect(keeper.status().kind).toBe('saved')
    expect(await cellOf(archive, id)).toBe('7')
  })

  test('goes straight to the database when the journal has no room', async () => {
    const { keeper, report, id, clock, archive } = await desk(memoryStore(10))
    const { report: typed, changes } = withCell(report, '7')
    keeper.record(typed, changes, emptyHistory)
    clock.pass(0)
    await keeper.flush()
    expect(await cellOf(archive, id)).toBe('7')
  })
})

describe('a save that fails', () => {
  test('says that the disk share is full, and tries again', async () => {
    const { keeper: _, archive, report, id, clock } = await desk()
    let full = true
    const save: Archive['save'] = async (...given) => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      await archive.save(...given)
    }
    const keeper = openKeeper({ ...archive, save }, id, { clock, page: null })
    const { report: typed, changes } = withCell(report, '7')
    keeper.record(typed, changes, emptyHistory)
    await keeper.flush()
    expect(keeper.status()).toEqual({ kind: 'failed', reason: 'full' })
    full = false
    clock.pass(60_000)
    await keeper.flush()
    expect(keeper.status().kind).toBe('saved')
  })

  test('says that another window has the report, whose state stays', async () => {
    const { keeper, report, id, openWindow } = await desk()
    const other = await openWindow()
    await other.own(id)
    await other.save(id, withCell(report, 'other').report, emptyHistory)
    const { report: typed, changes } = withCell(report, '7', 'granted')
    keeper.record(typed, changes, emptyHistory)
    await keeper.flush()
    expect(keeper.status()).toEqual({ kind: 'failed', reason: 'elsewhere' })
    expect(await cellOf(other, id)).toBe('other')
  })
})
