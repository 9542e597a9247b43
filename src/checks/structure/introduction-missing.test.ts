import { expect, test } from 'vitest'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { reportBut } from '../text-report.fixture'
import { introductionFacts } from './introduction-facts'
import { introductionMissing } from './introduction-missing'

test('a report that starts with part one', () => {
  const findings = findingsOf(introductionMissing, reportBut({ introduction: '\n ' }))
  expect(verdicts(findings)).toEqual(['warning filling'])
  expect(offered(findings)).toHaveLength(1)
})

test('an introduction in its own words', () => {
  expect(findingsOf(introductionMissing, reportBut({ introduction: '现将有关情况公布如下。' }))).toEqual([])
})

test.each([
  ['统计期限为2024年1月1日至12月31日，可在县政府网站查阅，联系电话0000-0000000。', []],
  ['统计期限为2024年1月1日至12月31日，可在县政府网站查阅。', ['notice broken']],
  ['现将有关情况公布如下。', ['warning broken']],
  ['', []],
])('%s', (introduction, expected) => {
  expect(verdicts(findingsOf(introductionFacts, reportBut({ introduction })))).toEqual(expected)
})
