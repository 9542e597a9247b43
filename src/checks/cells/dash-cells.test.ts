import { expect, test } from 'vitest'
import { goodReport, reportWith } from '../good-report.fixture'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { dashCells } from './dash-cells'

test('zeros are zeros', () => {
  expect(findingsOf(dashCells, goodReport('2021'))).toEqual([])
})

test('dashes and slashes for nothing are one finding a table, all put right at once', () => {
  const findings = findingsOf(
    dashCells,
    reportWith({
      'table2.rules.issued': '—',
      'table3.granted.otherOrganization': '/',
      'table3.granted.researchInstitution': '-',
    }),
  )
  expect(verdicts(findings)).toEqual(['error broken', 'error broken'])
  expect(findings[1]?.message.what).toBe('（一）予以公开一行划线 2 格，没有发生应填 0。')
  expect(offered(findings)).toEqual(['0', '0', '0'])
})
