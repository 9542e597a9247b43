import { expect, test } from 'vitest'
import { emptyAgency } from '../../report/empty-report'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { reportBut } from '../text-report.fixture'
import { titleIncomplete } from './title-incomplete'
import { titleMissing } from './title-missing'

test('no title yet is unfinished and offers the usual one', () => {
  const findings = findingsOf(titleMissing, reportBut({ title: ' ' }))
  expect(verdicts(findings)).toEqual(['error filling'])
  expect(offered(findings)).toEqual(['青石镇人民政府2024年政府信息公开工作年度报告'])
  expect(findingsOf(titleIncomplete, reportBut({ title: '' }))).toEqual([])
})

test.each([
  ['青石镇人民政府2024年政府信息公开工作年度报告', []],
  ['青石镇人民政府\n2024年政府信息公开工作\n年度报告', []],
  ['云河县青石镇人民政府2024年政府信息公开工作年度报告', []],
  ['青石镇2024年政府信息公开工作年度报告', ['warning broken']],
  ['青石镇人民政府政府信息公开工作年度报告', ['error broken']],
  ['2024年政府信息公开工作年度报告', ['error broken']],
  ['青石镇人民政府2024年工作总结', ['error broken']],
])('%s', (title, expected) => {
  expect(verdicts(findingsOf(titleIncomplete, reportBut({ title })))).toEqual(expected)
})

test('another year is left to the rule for years', () => {
  const title = '青石镇人民政府2023年政府信息公开工作年度报告'
  expect(findingsOf(titleIncomplete, reportBut({ title }))).toEqual([])
})

test('a county in front of the name stays where it is', () => {
  const report = reportBut({ title: '云河县青石镇2024年政府信息公开工作年度报告' })
  expect(offered(findingsOf(titleIncomplete, report))).toEqual(['云河县青石镇人民政府2024年政府信息公开工作年度报告'])
})

test('an agency not known is not missed', () => {
  const report = reportBut({ agency: emptyAgency, title: '青石镇2024年政府信息公开工作年度报告' })
  expect(findingsOf(titleIncomplete, report)).toEqual([])
})
