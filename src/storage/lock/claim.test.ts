import { describe, expect, test } from 'vitest'
import { emptyHistory } from '../../report/history'
import { freshArchive, type HandClock, handClock, memoryStore, reportOf, withCell } from '../archive.fixture'
import type { Clock } from '../keeping/clock'
import type { ClaimOptions } from './claim'
import { claim } from './claim'
import { fakeLocks } from './locks.fixture'
import { withClaim } from './with-claim'

const minute = 60_000

/** Claiming waits a moment for a window that is just letting go; here that moment passes by itself. */
const hurried = (clock: HandClock): Clock => ({
  now: clock.now,
  after: (milliseconds, run) => {
    if (milliseconds >= 1_000) return clock.after(milliseconds, run)
    run()
    return () => undefined
  },
})

/** Two windows of one browser on the same report; `options` are what both have to lock with. */
async function twoWindows(common: Pick<ClaimOptions, 'locks' | 'store'>) {
  const clock = handClock()
  const { openWindow } = freshArchive(clock)
  const [first, second] = [await openWindow(), await openWindow()]
  const id = await first.create(reportOf(2026), 'written')
  const pages = [new EventTarget(), new EventTarget()] as const
  const claimIn = (window: 0 | 1, more: ClaimOptions = {}) =>
    claim([first, second][window] ?? first, id, { ...common, clock: hurried(clock), page: pages[window], ...more })
  return { clock, first, second, id, pages, claimIn }
}

const ways = [
  ["the browser's locks", () => ({ locks: fakeLocks(), store: null })],
  ['a mark in localStorage', () => ({ locks: null, store: memoryStore() })],
] as const

describe.each(ways)('with %s', (_, common) => {
  test('only the first window writes, until the second takes over', async () => {
    const { claimIn, second, first, id, clock } = await twoWindows(common())
    const mine = await claimIn(0)
    const other = await claimIn(1)
    expect([mine.state(), other.state()]).toEqual(['mine', 'elsewhere'])
    await other.takeOver()
    clock.pass(5_000)
    await Promise.resolve()
    expect([mine.state(), other.state()]).toEqual(['elsewhere', 'mine'])
    const { report } = withCell(reportOf(2026), '1')
    await second.save(id, report, emptyHistory)
    await expect(first.save(id, report, emptyHistory)).rejects.toMatchObject({ reason: 'elsewhere' })
  })

  test('what was let go of can be taken at once', async () => {
    const { claimIn } = await twoWindows(common())
    const mine = await claimIn(0)
    mine.release()
    expect((await claimIn(1)).state()).toBe('mine')
  })

  test('nothing is done to a report that another window writes', async () => {
    const { claimIn, second, id, clock } = await twoWindows(common())
    const given = common()
    await claimIn(0, given)
    const done: string[] = []
    const options = { ...given, clock: hurried(clock), page: null }
    const was = await withClaim(second, id, async () => void done.push('x'), options)
    expect([was, done]).toEqual([false, []])
  })
})

test('a window that died leaves its mark for little more than a minute', async () => {
  const store = memoryStore()
  const { claimIn, clock } = await twoWindows({ locks: null, store })
  await claimIn(0, { clock: { ...clock, after: () => () => undefined } })
  clock.pass(minute)
  expect((await claimIn(1)).state()).toBe('elsewhere')
  clock.pass(minute)
  expect((await claimIn(1)).state()).toBe('mine')
})

test('a window left by its user gives its mark back', async () => {
  const store = memoryStore()
  const { claimIn, pages } = await twoWindows({ locks: null, store })
  await claimIn(0)
  pages[0].dispatchEvent(new Event('pagehide'))
  expect(store.texts.size).toBe(0)
})

test('a page that may not have locks works alone instead of not at all', async () => {
  const locks = { request: () => Promise.reject(new DOMException('no locks here', 'SecurityError')) }
  const { claimIn } = await twoWindows({ locks: locks as unknown as LockManager, store: null })
  expect((await claimIn(0)).state()).toBe('mine')
})
