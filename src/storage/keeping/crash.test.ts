import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, changesBetween } from '../../report/changes'
import { emptyHistory, type History, recorded, undone } from '../../report/history'
import type { Block, Report } from '../../report/report'
import { freshArchive, handClock, memoryStore, reportOf, withCell } from '../archive.fixture'
import { openKeeper } from './open-keeper'

const picture = (name: string): Block => ({
  kind: 'figure',
  image: `data:image/png;base64,${name.repeat(4000)}`,
  caption: name,
  alternative: '',
})

const withPart1 = (report: Report, blocks: Block[]): Report => ({
  ...report,
  narratives: { ...report.narratives, part1: blocks },
})

/** What a clerk, a clock and a power cut can do. */
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('cell' as const),
      row: fc.constantFrom('granted', 'newRequests'),
      text: fc.string(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('block' as const), text: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('paragraph' as const), text: fc.string() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('picture' as const), name: fc.constantFrom('A', 'B', 'C') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('no-picture' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(100, 900, 20_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('saved' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), clearing: fc.option(fc.nat(3)) }) },
)

type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

/** The report after one of the clerk's own deeds. */
function written(report: Report, one: Deed): Report {
  const { part1 } = report.narratives
  switch (one.do) {
    case 'cell':
      return withCell(report, one.text, one.row).report
    case 'block':
      return withCell(withCell(report, one.text, 'granted').report, one.text, 'newRequests').report
    case 'paragraph':
      return withPart1(report, [...part1.slice(0, 3), { kind: 'paragraph', text: one.text }])
    case 'picture':
      return withPart1(report, [picture(one.name), ...part1.slice(-3)])
    case 'no-picture':
      return withPart1(
        report,
        part1.filter(({ kind }) => kind === 'paragraph'),
      )
    default:
      return report
  }
}

async function live(deeds: readonly Deed[]): Promise<void> {
  const clock = handClock()
  const texts = memoryStore()
  // A crash may cut the clearing of the journal short: then only so many entries go.
  let removals = Number.POSITIVE_INFINITY
  const store = Object.assign(Object.create(texts), {
    removeItem: (key: string) => {
      removals -= 1
      if (removals < 0) throw new Error('no power')
      texts.removeItem(key)
    },
  })
  const { openWindow } = freshArchive(clock, store)
  let archive = await openWindow()
  let report = reportOf(2026)
  const id = await archive.create(report, 'written')
  let history: History = emptyHistory
  let keeper = openKeeper(archive, id, { clock, page: null })

  const reopen = async (): Promise<void> => {
    keeper.abandon()
    archive.close()
    removals = Number.POSITIVE_INFINITY
    archive = await openWindow()
    await archive.own(id)
    const loaded = await archive.load(id)
    expect(loaded).toMatchObject({ kind: 'report' })
    if (loaded.kind !== 'report') return
    expect(loaded.report).toEqual(report)
    history = loaded.history
    keeper = openKeeper(archive, id, { clock, page: null })
  }

  for (const one of deeds) {
    if (one.do === 'wait') clock.pass(one.ms)
    else if (one.do === 'saved') await keeper.flush()
    else if (one.do === 'crash') {
      // Null: nothing was saved at all; a number: saved, but the journal was not cleared to the end.
      if (one.clearing !== null) {
        removals = one.clearing
        await keeper.flush()
      }
      await reopen()
    } else {
      const move = one.do === 'undo' ? undone(history) : null
      const next = move === null ? written(report, one) : applyChanges(report, move.changes)
      const changes = changesBetween(report, next)
      if (changes.length === 0) continue
      history = move?.history ?? recorded(history, { label: one.do, changes }, false)
      report = next
      keeper.record(report, changes, history)
    }
  }
  await reopen()
  // Taking every step back in the reopened window leads to the report as it was in the beginning.
  let state = report
  for (let move = undone(history); move !== null; move = undone(move.history)) state = applyChanges(state, move.changes)
  expect(state).toEqual(reportOf(2026))
}

/** Once lost: B comes back while a save that lets go of it is under way. */
const pictureBetweenSaves: Deed[] = [
  { do: 'picture', name: 'B' },
  { do: 'saved' },
  { do: 'undo' },
  { do: 'picture', name: 'A' },
  { do: 'wait', ms: 900 },
  { do: 'picture', name: 'B' },
]

test('whatever is typed, wherever it is cut off: the newest state comes back, and undo leads to the start', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { maxLength: 30 }), live), {
    numRuns: 400,
    examples: [[pictureBetweenSaves]],
  })
}, 120_000)
