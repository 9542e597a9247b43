import { expect, test } from 'vitest'
import { edition2019 } from '../../editions/2019/edition'
import { edition2021 } from '../../editions/2021/edition'
import { cellsOf } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import { derivedReport, goodReport, reportWith } from '../good-report.fixture'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { blankCells } from './blank-cells'

const blanked = (keys: readonly CellKey[]) => Object.fromEntries(keys.map((key) => [key, '']))
const column = (edition: typeof edition2019, name: string) =>
  [...cellsOf(edition).values()].flatMap(({ key, column }) => (column === name ? [key] : []))

test('a full report has no blank', () => {
  expect(findingsOf(blankCells, goodReport('2021'))).toEqual([])
})

test('totals left to the program are no blanks', () => {
  expect(findingsOf(blankCells, derivedReport())).toEqual([])
})

test('a column left blank throughout counts its total too: 23 cells in 2019', () => {
  const report = reportWith(blanked(column(edition2019, 'otherOrganization')), '2019')
  const [finding] = findingsOf(blankCells, report)
  expect(finding?.places).toHaveLength(23)
  expect(finding?.suggestions[0]?.edits).toHaveLength(22)
  expect(finding?.message.what).toBe('其他一列空 23 格。')
})

test('two columns with as many blanks are named together', () => {
  const rows = ['otherOverdueCorrection', 'otherOverdueFeePayment', 'otherMiscellaneous']
  const keys = rows.flatMap((row): CellKey[] => [
    `table3.${row}.legalServiceInstitution`,
    `table3.${row}.otherOrganization`,
  ])
  const [finding] = findingsOf(blankCells, reportWith(blanked(keys)))
  expect(finding?.message.what).toBe('法律服务机构、其他 两列各空 3 格。')
  expect(offered([finding].flatMap((one) => one ?? []))).toEqual(Array(6).fill('0'))
})

test('blanks scattered over the table are counted, one finding a table', () => {
  const inputs = [...cellsOf(edition2021).values()].filter(({ total }) => !total).map(({ key }) => key)
  const findings = findingsOf(blankCells, derivedReport(blanked(inputs)))
  expect(verdicts(findings)).toEqual(['error filling', 'error filling', 'error filling'])
  expect(findings.map(({ places }) => places.length)).toEqual([10, 175, 15])
  expect(findings[1]?.message.what).toBe('表三共空 175 格。')
})
