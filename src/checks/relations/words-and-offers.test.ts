import { describe, expect, test } from 'vitest'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import type { Finding } from '../finding'
import { derivedReport, goodReport, reportWith } from '../good-report.fixture'
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
