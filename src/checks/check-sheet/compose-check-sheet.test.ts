import { expect, test } from 'vitest'
import { editions } from '../../editions'
import type { CellKey } from '../../editions/edition'
import { goodReport, reportWith } from '../good-report.fixture'
import { handbook } from '../handbook'
import { runChecks } from '../run-checks'
import { composeCheckSheet } from './compose-check-sheet'

const sheetOf = (changes: Readonly<Record<CellKey, string>>) => {
  const report = reportWith(changes)
  return composeCheckSheet(runChecks(report), report)
}

const ruleIn = (sheet: ReturnType<typeof sheetOf>, code: string) =>
  sheet.chapters.flatMap(({ rules }) => rules).find((rule) => rule.code === code)

test.each(editions)('$id: every rule of the edition stands on the sheet once', ({ id }) => {
  const report = goodReport(id)
  const codes = composeCheckSheet(runChecks(report), report).chapters.flatMap(({ rules }) =>
    rules.map(({ code }) => code),
  )
  const own = handbook().filter((entry) => entry.editions.includes(id) && entry.key !== 'county.word')
  expect([...codes].sort()).toEqual(own.map(({ code }) => code).sort())
})

test('a good report holds wherever it could be judged', () => {
  const sheet = sheetOf({})
  const outcomes = new Set(sheet.chapters.flatMap(({ rules }) => rules.map(({ outcome }) => outcome)))
  expect([...outcomes].sort()).toEqual(['holds', 'not-judged', 'notice'])
  expect(ruleIn(sheet, '跨3-01')?.lacks).not.toBe('')
  expect(ruleIn(sheet, '理-04')?.lacks).not.toBe('')
})

test('a broken balance shows both figures, the difference and what follows from it', () => {
  const sheet = sheetOf({ 'table3.newRequests.naturalPerson': '22' })
  const balance = sheet.open.find(({ code }) => code === '勾3-01')
  expect(balance).toMatchObject({
    outcome: 'error',
    figures: { left: '24', right: '23', difference: '1' },
    follow: ['勾3-21'],
  })
  expect(ruleIn(sheet, '勾3-01')).toMatchObject({ outcome: 'error', numbers: [balance?.number] })
  expect(ruleIn(sheet, '勾3-21')).toMatchObject({ outcome: 'error', numbers: [balance?.number] })
})

test('a blank cell is still to be filled and carries no number', () => {
  const sheet = sheetOf({ 'table4.cases.reviewOther': '' })
  expect(sheet.open.find(({ code }) => code === '格-01')).toMatchObject({ number: null, outcome: 'filling' })
  expect(ruleIn(sheet, '格-01')).toMatchObject({ outcome: 'filling', numbers: [] })
})

test('what was explained moves to its own list with the reason', () => {
  const report = goodReport('2021')
  report.narratives.part1.push({ kind: 'paragraph', text: '行政执法公示100余条。' })
  const [finding] = runChecks(report).findings.filter(({ severity }) => severity === 'warning')
  if (finding === undefined) throw new Error('nothing to explain')
  const { rule, code, fingerprint } = finding
  report.acknowledgements.push({ rule, fingerprint, reason: '系统只留约数', at: '2025-01-14T08:30:00Z' })
  const sheet = composeCheckSheet(runChecks(report), report)
  expect(sheet.open.map((one) => one.code)).not.toContain(code)
  expect(sheet.explained).toMatchObject([{ code, quote: '100余条', explanation: { reason: '系统只留约数' } }])
  expect(ruleIn(sheet, code)?.outcome).toBe('explained')
})
