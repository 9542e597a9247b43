import { expect, test } from 'vitest'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { reportSaying } from '../text-report.fixture'
import { feeStatement } from './fee-statement'
import { partSixEmpty } from './part-six-empty'

test('nothing written is unfinished, and only that', () => {
  const report = reportSaying('part6', [''])
  expect(verdicts(findingsOf(partSixEmpty, report))).toEqual(['warning filling'])
  expect(findingsOf(feeStatement, report)).toEqual([])
})

test.each([
  '2024年，我镇未收取信息处理费。',
  '全年发出收费通知1件，总金额100元，实际收取100元。',
  '办理申请未收取任何费用。',
  '依申请公开不收费。',
])('%s speaks of the fee', (text) => {
  expect(findingsOf(feeStatement, reportSaying('part6', [text]))).toEqual([])
})

test('a mere 无 is replaced by the whole sentence', () => {
  const findings = findingsOf(feeStatement, reportSaying('part6', ['无。']))
  expect(verdicts(findings)).toEqual(['warning broken'])
  expect(offered(findings)[0]).toMatch(/未收取信息处理费。无其他/)
})

test('other matters keep their place behind the sentence', () => {
  const [finding] = findingsOf(feeStatement, reportSaying('part6', ['全年举办政府开放日活动2次，参加群众80人。']))
  expect(finding?.suggestions[0]?.edits).toMatchObject([{ block: 0, start: 0, end: 0 }])
})

test('a fee stated in part one only is a hint', () => {
  const report = reportSaying('part6', ['无。'])
  report.narratives.part1.push({ kind: 'paragraph', text: '未收取信息处理费。' })
  expect(verdicts(findingsOf(feeStatement, report))).toEqual(['notice broken'])
})

test('the form of 2019 knew no such fee', () => {
  expect(findingsOf(feeStatement, reportSaying('part6', ['无。'], '2019'))).toEqual([])
})
