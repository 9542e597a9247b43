import { expect, test } from 'vitest'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { reportBut } from '../text-report.fixture'
import { introductionMissing } from './introduction-missing'

test('a report that starts with part one', () => {
  const findings = findingsOf(introductionMissing, reportBut({ introduction: '\n ' }))
  expect(verdicts(findings)).toEqual(['warning filling'])
  expect(offered(findings)).toHaveLength(1)
})

test('an introduction in its own words', () => {
  expect(findingsOf(introductionMissing, reportBut({ introduction: '现将有关情况公布如下。' }))).toEqual([])
})
