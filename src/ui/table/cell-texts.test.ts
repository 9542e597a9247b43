import { expect, test } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import { editionById } from '../../editions'
import type { CellKey } from '../../editions/edition'
import { emptyReport } from '../../report/empty-report'
import { blanksIn, clearedTexts, filledTexts, withTexts, zerosFor } from './cell-texts'
import { mapOf } from './table-map'

const edition = editionById('2021')
const table3 = edition.tables.find(({ id }) => id === 'table3')
if (table3 === undefined) throw new Error('no table3')
const map = mapOf(table3)
const empty = emptyReport(edition, 2026)

const reportWith = (texts: Record<string, string>) =>
  withTexts(empty, new Map(Object.entries(texts) as [CellKey, string][]))

test('the rest of the table becomes zero, totals stay to be derived', () => {
  const report = reportWith({ 'table3.granted.naturalPerson': '2' })
  const blanks = blanksIn(map, report.tables)
  expect(blanks).toHaveLength(24 * 6 - 1)
  const filled = withTexts(report, zerosFor(blanks))
  expect(filled.tables.table3.granted).toMatchObject({ naturalPerson: '2', commercialEnterprise: '0', total: '' })
  expect(filled.tables.table2).toBe(empty.tables.table2)
})

test('a cell that holds only spaces is blank too', () => {
  const report = reportWith({ 'table3.granted.naturalPerson': '　' })
  expect(blanksIn(map, report.tables).some(({ cell }) => cell.key === 'table3.granted.naturalPerson')).toBe(true)
})

test('clearing takes what is there, typed totals too', () => {
  const report = reportWith({ 'table3.granted.naturalPerson': '2', 'table3.granted.total': '3' })
  const range = { anchor: 'table3.granted.naturalPerson', head: 'table3.granted.total' } as const
  expect([...clearedTexts(map, range, report.tables).keys()]).toEqual([
    'table3.granted.naturalPerson',
    'table3.granted.total',
  ])
})

test('filling down copies the first row of the selection and passes over totals', () => {
  const report = reportWith({ 'table3.otherMiscellaneous.naturalPerson': '4' })
  const range = {
    anchor: 'table3.otherMiscellaneous.naturalPerson',
    head: 'table3.carriedForwardToNextYear.naturalPerson',
  } as const
  expect([...filledTexts(map, range, 'down', report.tables)]).toEqual([
    ['table3.carriedForwardToNextYear.naturalPerson', '4'],
  ])
})

test('filling one cell takes what stands above or left of it', () => {
  const report = reportWith({ 'table3.granted.naturalPerson': '4' })
  const below = {
    anchor: 'table3.partiallyGranted.naturalPerson',
    head: 'table3.partiallyGranted.naturalPerson',
  } as const
  const beside = { anchor: 'table3.granted.commercialEnterprise', head: 'table3.granted.commercialEnterprise' } as const
  expect([...filledTexts(map, below, 'down', report.tables)]).toEqual([['table3.partiallyGranted.naturalPerson', '4']])
  expect([...filledTexts(map, beside, 'right', report.tables)]).toEqual([['table3.granted.commercialEnterprise', '4']])
})

test('nothing is filled from one block of table 2 into the next', () => {
  const report = goodReport('2021')
  const table2 = edition.tables.find(({ id }) => id === 'table2')
  if (table2 === undefined) throw new Error('no table2')
  const first = {
    anchor: 'table2.administrativeLicensing.decisions',
    head: 'table2.administrativeLicensing.decisions',
  } as const
  expect([...filledTexts(mapOf(table2), first, 'down', report.tables)]).toEqual([])
})
