import { expect, test, vi } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import type { Incoming } from './incoming'
import type { Readable } from './read-in-worker'
import { arrivedFirst, openReadings, type Reading } from './readings'

const report: Incoming = { kind: 'report', name: 'a', report: goodReport('2021'), notes: [] }

/** Readings whose files are read when the test says so. */
function byHand() {
  const begun: { name: string; reading: Readable; end: (incoming: Incoming) => void }[] = []
  let shown: readonly Reading[] = []
  const readings = openReadings(
    ([file], reading) => new Promise((end) => void begun.push({ name: file?.name ?? '', reading, end })),
    (now) => {
      shown = now
    },
  )
  const add = (...names: string[]): void => {
    for (const name of names) readings.add([new File(['x'], name)])
  }
  const states = () => shown.map(({ name, state }) => [name, state.kind])
  return { begun, readings, add, states, shown: () => shown }
}

test('several files are read one after the other, each on its own line, in order', async () => {
  const { begun, add, states, shown } = byHand()
  add('甲', '乙')
  expect(begun.map(({ name }) => name)).toEqual(['甲'])
  expect(states()).toEqual([
    ['甲', 'reading'],
    ['乙', 'waiting'],
  ])
  begun[0]?.end(report)
  await vi.waitFor(() => expect(begun.map(({ name }) => name)).toEqual(['甲', '乙']))
  expect(arrivedFirst(shown())?.id).toBe(shown()[0]?.id)
})

test('a cancelled file leaves the list at once, and the next has its turn', async () => {
  const { begun, readings, add, states, shown } = byHand()
  add('甲', '乙', '丙')
  readings.drop(shown()[1]?.id ?? -1)
  readings.drop(shown()[0]?.id ?? -1)
  expect(begun[0]?.reading.signal.aborted).toBe(true)
  begun[0]?.end({ kind: 'stopped', why: 'cancelled' })
  await vi.waitFor(() => expect(states()).toEqual([['丙', 'reading']]))
})

test('a refusal stays until other files come', async () => {
  const { begun, add, states } = byHand()
  add('甲')
  begun[0]?.end({ kind: 'refused', message: '读不了' })
  await vi.waitFor(() => expect(states()).toEqual([['甲', 'read']]))
  add('乙', '丙')
  expect(states()).toEqual([
    ['乙', 'reading'],
    ['丙', 'waiting'],
  ])
})

test('a file that vanishes under the reader is said to be broken', async () => {
  let shown: readonly Reading[] = []
  const readings = openReadings(
    () => Promise.reject(new Error('gone')),
    (now) => {
      shown = now
    },
  )
  readings.add([new File(['x'], '甲')])
  await vi.waitFor(() =>
    expect(shown[0]?.state).toEqual({ kind: 'read', incoming: { kind: 'stopped', why: 'broken' } }),
  )
})
