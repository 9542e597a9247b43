import { expect, test } from 'vitest'
import { editions } from '../editions'
import { newReport } from '../report/drafting'
import { emptyReport } from '../report/empty-report'
import { agency, derivedReport, goodReport, reportWith } from './good-report.fixture'
import { readinessOf, relationCounts } from './index-findings'
import { runChecks } from './run-checks'

const aboveNotice = (report: Parameters<typeof runChecks>[0]) =>
  runChecks(report).findings.filter(({ severity }) => severity === 'error' || severity === 'warning')

test.each(editions)('$id: a good report has nothing above a notice', ({ id }) => {
  expect(aboveNotice(goodReport(id))).toEqual([])
  expect(aboveNotice(derivedReport({}, id))).toEqual([])
})

test.each(editions)('$id: a report not yet begun has nothing broken', (edition) => {
  for (const report of [emptyReport(edition, edition.firstYear), newReport(agency, edition.firstYear, edition)]) {
    const { findings } = runChecks(report)
    expect(findings.filter(({ status }) => status !== 'filling')).toEqual([])
    expect(findings.length).toBeGreaterThan(3)
  }
})

test('one wrong applicant column is one thing to mend, the column of totals follows', () => {
  const { findings } = runChecks(derivedReport({ 'table3.newRequests.naturalPerson': '22' }))
  const sums = findings.filter(({ rule }) => rule.startsWith('t3.'))
  expect(sums.map(({ rule, causedBy }) => [rule, causedBy])).toEqual([
    ['t3.balance.naturalPerson', undefined],
    ['t3.balance.total', 't3.balance.naturalPerson'],
  ])
})

test('the ready line counts roots once and blanks by cell', () => {
  const report = reportWith({ 'table3.granted.naturalPerson': '10', 'table4.cases.reviewOther': '' })
  const result = runChecks(report)
  expect(readinessOf(result, [])).toEqual({ mustFix: 1, toReview: 0, blankCells: 1 })
})

test('an explained warning is no longer to be reviewed until its figures change', () => {
  const explained = (inForce: string) => {
    const report = reportWith({ 'table2.normativeDocuments.inForce': inForce })
    return { report, result: runChecks(report) }
  }
  const { result } = explained('1')
  const [warning] = result.findings.filter(({ severity }) => severity === 'warning')
  if (warning === undefined) throw new Error('no warning')
  const given = [
    { rule: warning.rule, fingerprint: warning.fingerprint, reason: '上年失效', at: '2025-01-01T00:00:00Z' },
  ]
  expect(readinessOf(result, []).toReview).toBe(1)
  expect(readinessOf(result, given).toReview).toBe(0)
  expect(readinessOf(explained('0').result, given).toReview).toBe(1)
})

test.each(editions)('$id: only equations whose cells are filled count as checked', (edition) => {
  const good = relationCounts(runChecks(goodReport(edition.id)))
  expect(good).toEqual({ declared: good.declared, judged: good.declared, broken: 0 })
  expect(relationCounts(runChecks(emptyReport(edition, edition.firstYear)))).toEqual({ ...good, judged: 0 })
  const spoiled = runChecks(reportWith({ 'table4.cases.reviewTotal': '99' }, edition.id))
  expect(relationCounts(spoiled)).toEqual({ ...good, broken: 1 })
})
