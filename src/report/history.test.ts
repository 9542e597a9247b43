import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionById } from '../editions'
import { applyChanges, type Change, changesBetween } from './changes'
import { newReport } from './drafting'
import { emptyAgency } from './empty-report'
import { emptyHistory, type History, recorded, redone, undone } from './history'
import type { Block, Report } from './report'

const start = newReport({ ...emptyAgency, name: '青石镇人民政府' }, 2026, editionById('2021'))

const rows = ['newRequests', 'granted', 'resultsTotal'] as const
const columns = ['naturalPerson', 'otherOrganization', 'total'] as const
const anyText = fc.constantFrom('', '0', '12', '１２ ', '3件', '-')

const withCell = (report: Report, row: string, column: string, text: string): Report => ({
  ...report,
  tables: {
    ...report.tables,
    table3: { ...report.tables.table3, [row]: { ...report.tables.table3[row], [column]: text } },
  },
})

const typing = fc
  .record({
    row: fc.constantFrom(...rows),
    column: fc.constantFrom(...columns),
    text: anyText,
    joining: fc.boolean(),
  })
  .map(({ row, column, text, joining }) => ({ joining, make: (report: Report) => withCell(report, row, column, text) }))

const pasting = fc.array(anyText, { minLength: 9, maxLength: 9 }).map((texts) => ({
  joining: false,
  make: (report: Report) =>
    rows.reduce(
      (state, row, down) =>
        columns.reduce((inner, column, right) => withCell(inner, row, column, texts[down * 3 + right] ?? ''), state),
      report,
    ),
}))

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: fc.string({ maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('figure' as const),
    image: fc.constant('data:image/png;base64,AAAA'),
    caption: fc.string({ maxLength: 6 }),
    alternative: fc.string({ maxLength: 6 }),
  }),
)

const writing = fc.array(anyBlock, { maxLength: 4 }).map((blocks) => ({
  joining: false,
  make: (report: Report) => ({ ...report, narratives: { ...report.narratives, part1: blocks } }),
}))

const operations = fc.array(fc.oneof({ weight: 5, arbitrary: typing }, pasting, writing), {
  minLength: 1,
  maxLength: 8,
})

function perform(list: readonly { joining: boolean; make: (report: Report) => Report }[]) {
  let report = start
  let history: History = emptyHistory
  for (const { joining, make } of list) {
    const next = make(report)
    const changes = changesBetween(report, next)
    if (changes.length === 0) continue
    history = recorded(history, { label: '填写', changes }, joining)
    report = next
  }
  return { report, history }
}

function runAll(report: Report, history: History, take: typeof undone) {
  let state = { report, history }
  for (let move = take(state.history); move !== null; move = take(state.history))
    state = { report: applyChanges(state.report, move.changes), history: move.history }
  return state
}

const reloaded = (history: History): History => JSON.parse(JSON.stringify(history))

test('whatever was done, undoing all of it gives the start and redoing all of it the end, also across a reload', () => {
  fc.assert(
    fc.property(operations, fc.boolean(), (list, reload) => {
      const end = perform(list)
      const kept = reload ? reloaded(end.history) : end.history
      const back = runAll(end.report, kept, undone)
      expect(back.report).toEqual(start)
      const again = runAll(back.report, reload ? reloaded(back.history) : back.history, redone)
      expect(again.report).toEqual(end.report)
    }),
    { numRuns: 10_000, seed: 20_260_115 },
  )
}, 120_000)

test('typing on in one cell is one step, moving to another cell begins the next', () => {
  const type = (history: History, path: string, before: string, after: string): History => {
    const change: Change = { path: ['tables', 'table3', path, 'total'], before, after }
    return recorded(history, { label: '填写', changes: [change] }, true)
  }
  let history = type(emptyHistory, 'granted', '', '1')
  history = type(history, 'granted', '1', '12')
  history = type(history, 'newRequests', '', '3')
  expect(history.done.map(({ changes }) => changes)).toEqual([
    [{ path: ['tables', 'table3', 'granted', 'total'], before: '', after: '12' }],
    [{ path: ['tables', 'table3', 'newRequests', 'total'], before: '', after: '3' }],
  ])
})

test('a new change after undo gives up what was undone', () => {
  const first = perform([{ joining: false, make: (report) => withCell(report, 'granted', 'total', '1') }])
  const move = undone(first.history)
  if (move === null) throw new Error('nothing to undo')
  const next = recorded(move.history, { label: '填写', changes: [] }, false)
  expect(redone(next)).toBeNull()
})
