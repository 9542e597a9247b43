import { describe, expect, test } from 'vitest'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { goodReport, reportWith } from '../good-report.fixture'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { casesWithoutRequests } from './cases-without-requests'
import { largeChange } from './large-change'
import { pendingCases } from './pending-cases'
import { pendingVanished } from './pending-vanished'

const lastYearWith = (changes: Readonly<Record<CellKey, string>> = {}): Report => ({
  ...reportWith(changes),
  year: 2023,
})
const noCases: Record<CellKey, string> = {
  'table4.cases.reviewUpheld': '0',
  'table4.cases.reviewPending': '0',
  'table4.cases.reviewTotal': '0',
  'table4.cases.directSuitUpheld': '0',
  'table4.cases.directSuitTotal': '0',
}

describe('a case open last year', () => {
  test('and none at all this year', () => {
    const findings = findingsOf(pendingVanished, reportWith(noCases), lastYearWith())
    expect(verdicts(findings)).toEqual(['notice broken'])
    expect(findings[0]?.message.what).toBe('上年行政复议「尚未审结」 1 件，本年表四全为 0。')
  })

  test.each([
    ['that may be among this year’s', goodReport('2021'), lastYearWith()],
    [
      'while this year is not yet filled in',
      reportWith({ ...noCases, 'table4.cases.reviewUpheld': '' }),
      lastYearWith(),
    ],
    ['that there was not', reportWith(noCases), lastYearWith(noCases)],
    ['not known', reportWith(noCases), null],
  ])('%s', (_, report, lastYear) => {
    expect(findingsOf(pendingVanished, report, lastYear)).toEqual([])
  })
})

test('a case still open is to be counted again next year', () => {
  expect(verdicts(findingsOf(pendingCases, goodReport('2021')))).toEqual(['notice broken'])
  expect(findingsOf(pendingCases, reportWith(noCases))).toEqual([])
})

describe('cases without any request', () => {
  const none: Record<CellKey, string> = { 'table3.newRequests.total': '0' }

  test('in two years', () => {
    expect(verdicts(findingsOf(casesWithoutRequests, reportWith(none), lastYearWith(none)))).toEqual(['notice broken'])
  })

  test('cannot be judged without last year', () => {
    expect(verdicts(findingsOf(casesWithoutRequests, reportWith(none)))).toEqual(['notice not-judged'])
  })

  test('are nothing odd after a year with requests, nor are requests without cases', () => {
    expect(findingsOf(casesWithoutRequests, reportWith(none), lastYearWith())).toEqual([])
    expect(findingsOf(casesWithoutRequests, reportWith({ ...none, ...noCases }), lastYearWith(none))).toEqual([])
    expect(findingsOf(casesWithoutRequests, goodReport('2021'), lastYearWith(none))).toEqual([])
  })
})

describe('a large change against last year', () => {
  const fewer = lastYearWith({ 'table2.administrativeLicensing.decisions': '60' })

  test('without a word about it', () => {
    const findings = findingsOf(largeChange, goodReport('2021'), fewer)
    expect(findings.map(({ message }) => message.what)).toEqual(['本年 156，上年 60，差 96，正文没有说明。'])
  })

  test('explained in part one', () => {
    const report = goodReport('2021')
    report.narratives.part1.push({ kind: 'paragraph', text: '行政许可比上年多96件，因事权下放。' })
    expect(findingsOf(largeChange, report, fewer)).toEqual([])
  })

  test('that is small in number or in share', () => {
    const near = lastYearWith({
      'table2.administrativePenalty.decisions': '14',
      'table2.administrativeLicensing.decisions': '120',
    })
    expect(findingsOf(largeChange, goodReport('2021'), near)).toEqual([])
  })
})
