import { describe, expect, test } from 'vitest'
import type { CellKey } from '../../editions/edition'
import { formatShort } from '../../report/decimal'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { derivedReport, goodReport, reportWith } from '../good-report.fixture'
import { runChecks } from '../run-checks'
import { relationResults } from './relation-results.fixture'

const sums = (report: Report, lastYear: Report | null = null): readonly Finding[] =>
  relationResults(report, lastYear).findings

const short = (report: Report, lastYear: Report | null = null) =>
  sums(report, lastYear).map(({ rule, status, causedBy }) => ({ rule, status, causedBy }))

const signed = ({ difference }: Finding) => (difference?.kind === 'number' ? formatShort(difference.value) : null)

/** Last year's report that the good one continues without a break. */
function yearBefore(changes: Readonly<Record<CellKey, string>> = {}): Report {
  const before = reportWith({
    'table2.normativeDocuments.inForce': '10',
    'table3.carriedForwardToNextYear.naturalPerson': '2',
    'table3.carriedForwardToNextYear.total': '3',
    ...changes,
  })
  return { ...before, year: before.year - 1 }
}

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

describe('last year', () => {
  test('is not missed while the report alone is right', () => {
    expect(sums(goodReport('2021'))).toEqual([])
    const waiting = relationResults(goodReport('2021')).notJudged
    expect(waiting.length).toBe(9)
    expect(waiting.every(({ status }) => status === 'not-judged')).toBe(true)
  })

  test('that this year continues is quiet', () => {
    expect(sums(goodReport('2021'), yearBefore())).toEqual([])
    expect(relationResults(goodReport('2021'), yearBefore()).notJudged).toEqual([])
  })

  test('carried forward another number', () => {
    const found = sums(goodReport('2021'), yearBefore({ 'table3.carriedForwardToNextYear.naturalPerson': '4' }))
    expect(found.map(({ rule }) => rule)).toEqual(['x.carryOver.naturalPerson'])
    expect(found[0]?.suggestions[0]?.edits).toEqual([
      {
        kind: 'cell',
        cell: { table: 'table3', row: 'carriedOverFromPreviousYear', column: 'naturalPerson' },
        text: '4',
      },
    ])
  })

  test('of the older edition lacks the stock of documents, and says so', () => {
    const older = { ...goodReport('2019'), year: 2023 }
    const { notJudged } = relationResults(goodReport('2021'), older)
    expect(notJudged.map(({ rule }) => rule)).toEqual([
      't2.inForce.crossYear.rules',
      't2.inForce.crossYear.normativeDocuments',
    ])
  })

  test('of another year is not last year', () => {
    const { notJudged } = runChecks(goodReport('2021'), { lastYear: goodReport('2021') })
    expect(notJudged.filter(({ rule }) => /^[tx]/.test(rule))).toHaveLength(9)
  })
})

describe('what is offered', () => {
  const offered = (report: Report) => sums(report).map(({ suggestions }) => suggestions.map(({ label }) => label))

  test('the fourth item takes what was not concluded', () => {
    expect(offered(derivedReport({ 'table3.granted.naturalPerson': '8' }))[0]).toEqual(['第四项改为 2'])
  })

  test('a typed total gives way to its sum', () => {
    const [finding] = sums(reportWith({ 'table4.cases.reviewTotal': '3' }))
    expect(finding?.suggestions).toEqual([
      {
        label: '用合计数 2',
        condition: '',
        edits: [{ kind: 'cell', cell: { table: 'table4', row: 'cases', column: 'reviewTotal' }, text: '' }],
      },
    ])
  })

  test('a town without rules gets its row back to zero', () => {
    const [finding] = sums(reportWith({ 'table2.rules.issued': '2', 'table2.rules.inForce': '2' }))
    expect(finding?.suggestions[0]?.edits).toHaveLength(2)
  })
})

describe('the words', () => {
  const everyMessage = [
    ...sums(reportWith({ 'table3.newRequests.naturalPerson': '22', 'table3.granted.commercialEnterprise': '5' })),
    ...sums(
      reportWith({
        'table2.rules.issued': '2',
        'table2.normativeDocuments.inForce': '0',
        'table4.cases.reviewOther': '4',
      }),
    ),
    ...sums(
      goodReport('2021'),
      yearBefore({ 'table2.normativeDocuments.inForce': '8', 'table3.carriedForwardToNextYear.total': '9' }),
    ),
    ...sums(
      reportWith(
        {
          'table2.normativeDocuments.totalDisclosed': '1',
          'table2.administrativeFees.itemCountChange': '-9',
          'table2.centralizedProcurement.projectCount': '0',
        },
        '2019',
      ),
    ),
  ]

  test('of every family have all their facts and no exclamation', () => {
    expect(everyMessage.length).toBeGreaterThan(8)
    for (const { message, difference } of everyMessage) {
      const text = Object.values(message).join('')
      expect(text).not.toMatch(/\{\{|undefined|[!！]|您/)
      expect(Object.values(message)).not.toContain('')
      expect(difference).toBeDefined()
    }
  })

  test('name both sums and the difference', () => {
    const [balance] = sums(derivedReport({ 'table3.newRequests.naturalPerson': '22' }))
    expect(balance?.message.what).toBe('自然人一列：一＋二为 24，三＋四为 23，差 1。')
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
