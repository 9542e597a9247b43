import { describe, expect, test } from 'vitest'
import { editions } from '../../editions'
import { cellsOfTable } from '../../editions/cells'
import type { CellKey, TableId } from '../../editions/edition'
import { cellTowards, type Direction } from './moves'
import { cellsInRange, wholeTable } from './range'
import { mapOf } from './table-map'

const map = (edition: '2019' | '2021', id: TableId) => {
  const table = editions.find((candidate) => candidate.id === edition)?.tables.find((candidate) => candidate.id === id)
  if (table === undefined) throw new Error(`no ${id}`)
  return mapOf(table)
}

const cases: readonly (readonly ['2019' | '2021', CellKey, Direction, CellKey])[] = [
  ['2021', 'table3.granted.naturalPerson', 'down', 'table3.partiallyGranted.naturalPerson'],
  ['2021', 'table3.granted.naturalPerson', 'left', 'table3.granted.naturalPerson'],
  ['2021', 'table3.granted.otherOrganization', 'right', 'table3.granted.total'],
  ['2021', 'table3.carriedForwardToNextYear.naturalPerson', 'onward', 'table3.newRequests.commercialEnterprise'],
  [
    '2021',
    'table3.carriedForwardToNextYear.otherOrganization',
    'onward',
    'table3.carriedForwardToNextYear.otherOrganization',
  ],
  ['2021', 'table3.newRequests.commercialEnterprise', 'backward', 'table3.carriedForwardToNextYear.naturalPerson'],
  ['2021', 'table4.cases.reviewPending', 'onward', 'table4.cases.directSuitUpheld'],
  ['2021', 'table4.cases.directSuitUpheld', 'backward', 'table4.cases.reviewPending'],
  ['2021', 'table2.normativeDocuments.repealed', 'down', 'table2.administrativeLicensing.decisions'],
  ['2021', 'table2.administrativeLicensing.decisions', 'up', 'table2.normativeDocuments.issued'],
  ['2019', 'table2.normativeDocuments.newlyDisclosed', 'down', 'table2.administrativeLicensing.itemCountChange'],
  ['2019', 'table2.administrativeFees.itemCountChange', 'rowStart', 'table2.administrativeFees.previousItemCount'],
  ['2019', 'table2.administrativeFees.itemCountChange', 'tableEnd', 'table2.centralizedProcurement.totalAmount'],
]

test.each(cases)('%s %s %s leads to %s', (edition, from, direction, to) => {
  expect(cellTowards(map(edition, from.split('.')[0] as TableId), from, direction)).toBe(to)
})

describe.each(editions.flatMap((edition) => edition.tables.map((table) => [edition.id, table.id, table] as const)))(
  '%s %s',
  (_, __, table) => {
    test('Enter alone passes every cell that waits for a figure', () => {
      const tableMap = mapOf(table)
      let key = tableMap.rows[0]?.[0]?.cell.key as CellKey
      const passed = new Set<CellKey>()
      while (!passed.has(key)) {
        passed.add(key)
        key = cellTowards(tableMap, key, 'onward')
      }
      const enterable = cellsOfTable(table).filter(({ total }) => !total)
      const columnsMeet = table.blocks.length === 1
      if (columnsMeet) expect(enterable.filter(({ key: waiting }) => !passed.has(waiting))).toEqual([])
    })

    test('the whole table is one selection', () => {
      const all = wholeTable(mapOf(table))
      expect(all === null ? [] : cellsInRange(mapOf(table), all).flat()).toHaveLength(cellsOfTable(table).length)
    })
  },
)
