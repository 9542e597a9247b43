import { expect, test } from 'vitest'
import { editionFor } from '../../editions'
import { cellsOf } from '../../editions/cells'
import { emptyReport } from '../../report/empty-report'
import { carryOffer, labelsOf, lastYearAt, readingOf, readLastYear } from './cell-detail'

const edition = editionFor(2026)
if (edition === null) throw new Error('no edition')
const before = emptyReport(edition, 2025)
const closing = before.tables.table3.carriedForwardToNextYear ?? {}
Object.assign(closing, { naturalPerson: '３', commercialEnterprise: '1', researchInstitution: '0', total: '' })
const lastYear = readLastYear(before, edition)

test.each([
  ['１２', '12'],
  ['1,234', '1234'],
  ['12', null],
  ['', null],
  ['三件', null],
])('%s is read as %s', (typed, reading) => {
  expect(readingOf(typed)).toBe(reading)
})

test('the labels of a cell lead from its row to its column', () => {
  const cell = cellsOf(edition).get('table3.deniedStateSecret.commercialEnterprise')
  expect(cell === undefined ? [] : labelsOf(cell)).toEqual([
    '三、本年度办理结果',
    '（三）不予公开',
    '1.属于国家秘密',
    '申请人情况',
    '法人或其他组织',
    '商业企业',
  ])
})

test('last year shows what it printed, sums included, and nothing where nothing stood', () => {
  const at = (column: string) => lastYearAt({ table: 'table3', row: 'carriedForwardToNextYear', column }, lastYear)
  expect([at('naturalPerson'), at('total'), at('otherOrganization')]).toEqual(['3', '4', null])
})

test('an opening cell is offered what last year closed with, alone and with its whole line', () => {
  const report = emptyReport(edition, 2026)
  Object.assign(report.tables.table3.carriedOverFromPreviousYear ?? {}, { commercialEnterprise: '1', total: '9' })
  const offer = carryOffer('table3.carriedOverFromPreviousYear.naturalPerson', report, edition, lastYear)
  expect(offer?.text).toBe('3')
  expect(offer?.edits.map((edit) => edit.text)).toEqual(['3'])
  expect(offer?.line.count).toBe(7)
  // Equal cells stay, unknown ones stay, the total goes back to its own sum.
  expect(offer?.line.edits.map((edit) => [edit.kind === 'cell' && edit.cell.column, edit.text])).toEqual([
    ['naturalPerson', '3'],
    ['researchInstitution', '0'],
    ['total', ''],
  ])
})

test('other cells are offered nothing', () => {
  expect(carryOffer('table3.granted.naturalPerson', emptyReport(edition, 2026), edition, lastYear)).toBeNull()
})
