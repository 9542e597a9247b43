import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editions } from '../../editions'
import { cellKey, cellsOf } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { derivedReport, reportWith } from '../good-report.fixture'
import { relationResults } from './relation-results.fixture'

/** Cells that the first suggestion of a root would change, with the value offered. */
function located(report: Report): [CellKey, string][] {
  const roots = relationResults(report).findings.filter(
    ({ status, causedBy }) => status === 'broken' && causedBy === undefined,
  )
  return roots.flatMap(({ suggestions: [first] }) => {
    const [edit] = first?.edits ?? []
    return edit?.kind === 'cell' ? [[cellKey(edit.cell), edit.text] as [CellKey, string]] : []
  })
}

test('one outcome entered wrong stands where row and column are out by the same amount', () => {
  expect(located(reportWith({ 'table3.granted.naturalPerson': '10' }))).toEqual([['table3.granted.naturalPerson', '9']])
})

test('one number of requests entered wrong is found among four candidates', () => {
  expect(located(reportWith({ 'table3.newRequests.commercialEnterprise': '8' }))).toEqual([
    ['table3.newRequests.commercialEnterprise', '3'],
  ])
})

test('two digits the wrong way round explain a column out by nine', () => {
  const [offer] = located(derivedReport({ 'table3.newRequests.naturalPerson': '12' }))
  expect(offer).toEqual(['table3.newRequests.naturalPerson', '21'])
})

test('a figure entered twice explains a column out by its tenfold', () => {
  const report = derivedReport({ 'table3.newRequests.naturalPerson': '2121' })
  expect(located(report)).toEqual([['table3.newRequests.naturalPerson', '21']])
})

test('nothing is named where several cells would do equally well', () => {
  const [root] = relationResults(derivedReport({ 'table3.granted.naturalPerson': '10' })).findings
  expect(root?.suggestions.map(({ label }) => label)).toEqual(['第一项改为 22'])
})

describe.each(editions)('$id: a single spoiled cell of table 3 with printed totals', (edition) => {
  const cells = [...cellsOf(edition).values()].filter(({ table }) => table === 'table3')
  const inner = cells.filter(({ total }) => !total)
  const columns = [...new Set(inner.map(({ column }) => column))]
  const outcomes = [...new Set(inner.map(({ row }) => row))].filter(
    (row) => !['newRequests', 'carriedOverFromPreviousYear', 'carriedForwardToNextYear'].includes(row),
  )
  const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(300))
  const anyColumn = fc.record({
    concluded: fc.array(count, { minLength: outcomes.length, maxLength: outcomes.length }),
    open: fc.nat(9),
  })
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

  /** A table in which every printed relation holds, whatever the outcomes. */
  function balanced(drawn: readonly { concluded: number[]; open: number }[]): Record<CellKey, string> {
    const rows: Record<string, number[]> = {
      newRequests: drawn.map(({ concluded, open }) => sum(concluded) + open),
      carriedOverFromPreviousYear: drawn.map(() => 0),
      ...Object.fromEntries(outcomes.map((row, index) => [row, drawn.map(({ concluded }) => concluded[index] ?? 0)])),
      resultsTotal: drawn.map(({ concluded }) => sum(concluded)),
      carriedForwardToNextYear: drawn.map(({ open }) => open),
    }
    const lines = Object.entries(rows).flatMap(([row, values]) =>
      [...values, sum(values)].map((value, index) => [`table3.${row}.${columns[index] ?? 'total'}`, String(value)]),
    )
    return Object.fromEntries(lines)
  }

  test('is located uniquely, with its right value', () => {
    const drawn = fc.array(anyColumn, { minLength: columns.length, maxLength: columns.length })
    const trials = fc.sample(fc.tuple(drawn, fc.constantFrom(...inner), fc.integer({ min: 0, max: 400 })), {
      numRuns: 300,
      seed: 20260131,
    })
    const judged = trials.filter(([table, cell, value]) => balanced(table)[cell.key] !== String(value))
    const hits = judged.filter(([table, cell, value]) => {
      const good = balanced(table)
      const found = located(reportWith({ ...good, [cell.key]: String(value) }, edition.id))
      return found.length === 1 && found[0]?.[0] === cell.key && found[0]?.[1] === good[cell.key]
    })
    expect(hits.length / judged.length).toBeGreaterThanOrEqual(0.95)
  }, 60_000)
})
