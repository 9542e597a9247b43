import { describe, expect, test } from 'vitest'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { goodReport, reportWith } from '../good-report.fixture'
import { runChecks } from '../run-checks'
import { relationResults } from './relation-results.fixture'

const sums = (report: Report, lastYear: Report | null = null): readonly Finding[] =>
  relationResults(report, lastYear).findings

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
