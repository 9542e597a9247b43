import { expect, test } from 'vitest'
import { goodReport, reportWith } from '../../../checks/good-report.fixture'
import { inPart, inTable, type Note } from '../../../intake/note'
import type { IncomingReport } from '../incoming'
import { type Decision, firstDecision, intoDraft, reviewed } from './decision'
import { sectionKeys } from './sections'

const incoming = (changed: Partial<IncomingReport> = {}): IncomingReport => ({
  kind: 'report',
  name: '去年.docx',
  report: goodReport('2021'),
  notes: [],
  ...changed,
})

const deciding = (given: IncomingReport, changed: Partial<Decision>): Decision => ({
  ...firstDecision(given),
  ...changed,
})

test('whole and without a word, the file is the report', () => {
  const given = incoming()
  expect(reviewed(given, firstDecision(given)).fresh).toEqual(given.report)
  expect([...firstDecision(given).chosen]).toEqual(sectionKeys)
})

test('of a report of its own, what was left out is empty', () => {
  const given = incoming()
  const { fresh } = reviewed(given, deciding(given, { chosen: new Set(['part3']) }))
  expect(fresh.tables.table3).toEqual(given.report.tables.table3)
  expect(fresh.tables.table4).not.toEqual(given.report.tables.table4)
  expect([fresh.title, fresh.narratives.part1, fresh.signature.agency]).toEqual(['', [], ''])
  expect(fresh.agency).toEqual(given.report.agency)
})

test('a draft keeps what was not chosen', () => {
  const given = incoming()
  const draft = reportWith({ 'table3.granted.naturalPerson': '77', 'table4.cases.reviewUpheld': '5' })
  draft.narratives.part1 = [{ kind: 'paragraph', text: '自己写的。' }]
  draft.title = '自己的标题'
  const after = intoDraft(draft, given, deciding(given, { chosen: new Set(['part3', 'part5']) }))
  expect(after.tables.table3).toEqual(given.report.tables.table3)
  expect(after.narratives.part5).toEqual(given.report.narratives.part5)
  expect(after.tables.table4).toEqual(draft.tables.table4)
  expect(after.narratives.part1).toEqual(draft.narratives.part1)
  expect(after.title).toBe('自己的标题')
})

test('a part that the file lacks is not chosen, so that it cannot empty a draft', () => {
  const report = goodReport('2021')
  report.narratives.part6 = []
  expect(firstDecision(incoming({ report })).chosen.has('part6')).toBe(false)
})

test('text without a place goes where the clerk puts it, or stays in the notes', () => {
  const notes: Note[] = [
    { kind: 'unplaced', message: 'm', text: '甲一\n\n甲二' },
    { kind: 'unplaced', message: 'm', text: '乙' },
    { kind: 'guessed', message: 'g', place: inPart('part1') },
  ]
  const given = incoming({ notes })
  const { fresh, notes: kept } = reviewed(given, deciding(given, { placed: new Map([[0, 'part6']]) }))
  expect(fresh.narratives.part6.slice(-2)).toEqual([
    { kind: 'paragraph', text: '甲一' },
    { kind: 'paragraph', text: '甲二' },
  ])
  expect(kept).toEqual(notes.slice(1))
  const opening = reviewed(given, deciding(given, { placed: new Map([[1, 'introduction']]) }))
  expect(opening.fresh.introduction.split('\n').pop()).toBe('乙')
})

test('that everything was found as expected is no note to keep', () => {
  const given = incoming({ notes: [{ kind: 'read', message: 'm', place: inTable('table3') }] })
  expect(reviewed(given, firstDecision(given)).notes).toEqual([])
})

const fee = 'table2.administrativeFees.feeAmount'
const drift = { printed: '本年收费金额（单位：万元）', found: '本年收费金额（单位：元）' }
const inYuan: Note = { kind: 'unclear', message: 'm', place: inTable('table2'), drift }

test.each([
  ['17689100', [inYuan], '1768.91'],
  ['17689100元', [], '1768.91'],
  ['１，２３４元', [], '0.1234'],
  ['1768.91', [], null],
  ['1768.91万元', [inYuan], null],
  ['0', [inYuan], null],
] as const)('a fee written %s', (text, notes, after) => {
  const report = reportWith({ [fee]: text })
  const given = incoming({ report, notes })
  const unasked = reviewed(given, firstDecision(given))
  expect(unasked.fresh).toEqual(report)
  expect(unasked.yuan.map((cell) => [cell.before, cell.after])).toEqual(after === null ? [] : [[text, after]])
  const asked = reviewed(given, deciding(given, { converted: new Set([fee]) }))
  expect(asked.fresh.tables.table2.administrativeFees?.feeAmount).toBe(after ?? text)
})
