import { expect, test } from 'vitest'
import { findingsOf } from '../rule-findings.fixture'
import { reportSaying } from '../text-report.fixture'
import { feeWithinCharged } from './fee-within-charged'

const whats = (text: string) =>
  findingsOf(feeWithinCharged, reportSaying('part6', [text])).map(({ message }) => message.what)

test.each([
  '发出信息处理费收费通知1件，总金额200元，实际收取200元。',
  '发出收费通知2件，总金额300元，实际收取信息处理费100元。',
  '发出收费通知金额为0.03万元，实收300元。',
  '未发出收费通知，未收取信息处理费。',
  '实际收取100元。',
])('%s', (text) => {
  expect(whats(text)).toEqual([])
})

test('more collected than charged', () => {
  expect(whats('发出收费通知1件，总金额２００元，实际收取300元。')).toEqual([
    '实际收取 300 元，收费通知 200 元，差 100 元。',
  ])
})

test('the form of 2019 knew no such fee', () => {
  const report = reportSaying('part6', ['收费通知总金额200元，实际收取300元。'], '2019')
  expect(findingsOf(feeWithinCharged, report)).toEqual([])
})
