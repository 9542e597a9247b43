import { describe, expect, test } from 'vitest'
import { formatShort } from '../../report/decimal'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { derivedReport, reportWith } from '../good-report.fixture'
import { relationResults } from './relation-results.fixture'

const sums = (report: Report, lastYear: Report | null = null): readonly Finding[] =>
  relationResults(report, lastYear).findings

const short = (report: Report) => sums(report).map(({ rule, status, causedBy }) => ({ rule, status, causedBy }))

const signed = ({ difference }: Finding) => (difference?.kind === 'number' ? formatShort(difference.value) : null)

describe('what is blank', () => {
  test('a column with outcomes still to be entered is unfinished, not wrong', () => {
    const report = derivedReport({ 'table3.granted.naturalPerson': '' })
    expect(short(report)).toEqual([
      { rule: 't3.balance.naturalPerson', status: 'filling', causedBy: undefined },
      { rule: 't3.balance.total', status: 'filling', causedBy: 't3.balance.naturalPerson' },
    ])
  })

  test('a column with more outcomes than requests is wrong, whatever is still blank', () => {
    const report = derivedReport({
      'table3.granted.naturalPerson': '12',
      'table3.declinedDuplicateRequest.naturalPerson': '',
    })
    expect(short(report)[0]).toEqual({ rule: 't3.balance.naturalPerson', status: 'broken', causedBy: undefined })
  })

  test('a total typed before its addends is unfinished while they could still reach it', () => {
    const report = reportWith({ 'table4.cases.reviewUpheld': '' })
    expect(short(report)).toEqual([{ rule: 't4.total.review', status: 'filling', causedBy: undefined }])
  })

  test('a blank total is its sum and cannot disagree with it', () => {
    expect(sums(derivedReport())).toEqual([])
  })

  test('a procurement amount not yet entered beside its count is unfinished', () => {
    const report = reportWith({ 'table2.centralizedProcurement.totalAmount': '' }, '2019')
    expect(short(report)).toEqual([{ rule: 't2.procurementCoPresence', status: 'filling', causedBy: undefined }])
  })

  test('a cell that cannot be read keeps its relations silent', () => {
    expect(sums(reportWith({ 'table3.granted.naturalPerson': '9，又1' }))).toEqual([])
    expect(sums(derivedReport({ 'table3.granted.naturalPerson': '12abc' }))).toEqual([])
  })
})

describe('root and consequence', () => {
  test('one wrong outcome with typed totals is one root', () => {
    expect(short(reportWith({ 'table3.granted.naturalPerson': '10' }))).toEqual([
      { rule: 't3.resultsTotal.naturalPerson', status: 'broken', causedBy: undefined },
      { rule: 't3.rowTotal.granted', status: 'broken', causedBy: 't3.resultsTotal.naturalPerson' },
    ])
  })

  test('one wrong typed total is one root', () => {
    const found = short(reportWith({ 'table3.resultsTotal.naturalPerson': '21' }))
    expect(found.filter(({ causedBy }) => causedBy === undefined)).toHaveLength(1)
    expect(found).toHaveLength(3)
  })

  test('two wrong columns are two roots, the column of totals follows from both', () => {
    const report = derivedReport({ 'table3.granted.naturalPerson': '10', 'table3.granted.commercialEnterprise': '3' })
    const found = sums(report)
    expect(found.map(({ rule, causedBy }) => [rule, causedBy])).toEqual([
      ['t3.balance.naturalPerson', undefined],
      ['t3.balance.total', 't3.balance.naturalPerson'],
      ['t3.balance.commercialEnterprise', undefined],
    ])
    expect(found.map(signed)).toEqual(['-1', '-3', '-2'])
  })

  test('two wrong cells in different rows and columns stay apart', () => {
    const report = reportWith({
      'table3.granted.naturalPerson': '10',
      'table3.deniedInternalAffairs.commercialEnterprise': '5',
    })
    const roots = short(report).filter(({ causedBy }) => causedBy === undefined)
    expect(roots.map(({ rule }) => rule)).toEqual([
      't3.resultsTotal.naturalPerson',
      't3.resultsTotal.commercialEnterprise',
    ])
  })
})

test('a fingerprint changes with a figure and with nothing else', () => {
  const fingerprint = (report: Report) => sums(report)[0]?.fingerprint
  const wrong = { 'table4.cases.reviewTotal': '3' } as const
  expect(fingerprint(reportWith(wrong))).toBe(
    fingerprint(reportWith({ ...wrong, 'table4.cases.directSuitUpheld': '1' })),
  )
  expect(fingerprint(reportWith(wrong))).toBe(fingerprint(reportWith({ 'table4.cases.reviewTotal': '３' })))
  expect(fingerprint(reportWith(wrong))).not.toBe(fingerprint(reportWith({ 'table4.cases.reviewTotal': '4' })))
})
