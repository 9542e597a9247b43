import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editions } from '../editions'
import { edition2021 } from '../editions/2021/edition'
import { cellKey, cellsOf } from '../editions/cells'
import type { CellKey } from '../editions/edition'
import { emptyReport } from './empty-report'
import { readFigures, textAt, totalRelations } from './figures'
import { printedCell } from './printed-cell'
import type { Report } from './report'

function reportOf(cells: Readonly<Record<CellKey, string>>): Report {
  const report = emptyReport(edition2021, 2024)
  for (const [key, text] of Object.entries(cells)) {
    const [table, row, column] = key.split('.') as ['table3', string, string]
    const line = report.tables[table][row]
    if (line?.[column] === undefined) throw new Error(`no cell ${key}`)
    line[column] = text
  }
  return report
}

const figuresOf = (cells: Readonly<Record<CellKey, string>>) => readFigures(reportOf(cells).tables, edition2021)
const effective = (cells: Readonly<Record<CellKey, string>>, key: CellKey) => {
  const quantity = figuresOf(cells).effective(key)
  return quantity.kind === 'number' ? Number(quantity.value.units) : quantity.kind
}

describe('a total', () => {
  const some = { 'table3.granted.naturalPerson': '6', 'table3.granted.otherOrganization': '１２ ' } as const

  test('is the sum of what was filled in, blanks counting as nothing', () => {
    expect(effective(some, 'table3.granted.total')).toBe(18)
    expect(effective(some, 'table3.resultsTotal.naturalPerson')).toBe(6)
    expect(effective(some, 'table3.resultsTotal.total')).toBe(18)
  })

  test('of a line that is blank throughout is blank', () => {
    expect(effective(some, 'table3.partiallyGranted.total')).toBe('blank')
  })

  test('typed over keeps what was typed, and its sum beside it', () => {
    const figures = figuresOf({ ...some, 'table3.granted.total': '19' })
    expect(figures.effective('table3.granted.total')).toMatchObject({ value: { units: 19n } })
    expect(figures.derived('table3.granted.total')).toMatchObject({ value: { units: 18n } })
  })

  test('with an addend that cannot be read has no sum', () => {
    expect(effective({ ...some, 'table3.granted.naturalPerson': '6或7' }, 'table3.granted.total')).toBe('unreadable')
  })

  test('in the corner takes the row when the column is blank', () => {
    expect(effective({ 'table3.resultsTotal.naturalPerson': '4' }, 'table3.resultsTotal.total')).toBe(4)
  })

  test('counts a dash as nothing', () => {
    expect(effective({ ...some, 'table3.granted.researchInstitution': '—' }, 'table3.granted.total')).toBe(18)
  })
})

test('a cell that is no total has no sum', () => {
  expect(figuresOf({}).derived('table3.granted.naturalPerson')).toBeNull()
})

test('a cell the edition does not have is blank', () => {
  expect(figuresOf({}).typed('table3.granted.nobody')).toEqual({ kind: 'blank' })
  expect(textAt(reportOf({}).tables, { table: 'table2', row: 'none', column: 'none' })).toBe('')
})

test('what is printed is the figure as read, or the sum', () => {
  const report = reportOf({ 'table3.granted.naturalPerson': ' １２　', 'table3.newRequests.naturalPerson': '12abc' })
  const figures = readFigures(report.tables, edition2021)
  const printed = (row: string, column: string) => printedCell(report, figures, { table: 'table3', row, column })
  expect(printed('granted', 'naturalPerson')).toBe('12')
  expect(printed('granted', 'total')).toBe('12')
  expect(printed('newRequests', 'naturalPerson')).toBe('12abc')
  expect(printed('newRequests', 'total')).toBe('')
})

test.each(editions)('$id: every total equals plain addition of its addends', (edition) => {
  const inputs = [...cellsOf(edition).values()].filter(({ total }) => !total)
  const counts = fc.array(fc.nat(9999), { minLength: inputs.length, maxLength: inputs.length })
  fc.assert(
    fc.property(counts, (values) => {
      const report = emptyReport(edition, edition.firstYear)
      inputs.forEach(({ table, row, column }, index) => {
        const line = report.tables[table][row]
        if (line !== undefined) line[column] = String(values[index])
      })
      const figures = readFigures(report.tables, edition)
      const valueAt = (key: CellKey): number => {
        const quantity = figures.effective(key)
        return quantity.kind === 'number' ? Number(quantity.value.units) : Number.NaN
      }
      for (const [key, relations] of totalRelations(edition))
        for (const { left } of relations) {
          const sum = left.reduce((total, term) => total + (term.kind === 'cell' ? valueAt(cellKey(term.cell)) : 0), 0)
          expect(valueAt(key)).toBe(sum)
        }
    }),
    { numRuns: 25, seed: 20260201 },
  )
})
