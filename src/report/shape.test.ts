import { describe, expect, test } from 'vitest'
import { editions } from '../editions'
import { edition2021 } from '../editions/2021/edition'
import { cellsOf } from '../editions/cells'
import { emptyReport } from './empty-report'
import { readShape } from './shape'

const onDisk = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe.each(editions)('$id', (edition) => {
  test('an empty report has every cell, blank, and comes back as it was', () => {
    const report = emptyReport(edition, edition.firstYear)
    const cells = Object.entries(report.tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.keys(columns).map((column) => `${table}.${row}.${column}`),
      ),
    )
    expect(cells.sort()).toEqual([...cellsOf(edition).keys()].sort())
    expect(readShape(onDisk(report))).toEqual({ ok: true, report, unknownCells: [] })
  })
})

test('a wrong or unfinished report has the right shape', () => {
  const report = emptyReport(edition2021, 2024)
  const line = report.tables.table3.granted
  if (line !== undefined) line.naturalPerson = '胡说[12]'
  report.signature.date = '明天'
  expect(readShape(onDisk(report))).toMatchObject({ ok: true, report })
})

test('what an older file lacks is blank', () => {
  const read = readShape({ edition: '2021', year: 2024, tables: { table3: { granted: { naturalPerson: '3' } } } })
  const expected = emptyReport(edition2021, 2024)
  const line = expected.tables.table3.granted
  if (line !== undefined) line.naturalPerson = '3'
  expect(read).toEqual({ ok: true, report: expected, unknownCells: [] })
})

test('cells that the edition does not have are named, not kept', () => {
  const read = readShape({
    edition: '2021',
    year: 2024,
    tables: { table2: { centralizedProcurement: { projectCount: '5' } } },
  })
  expect(read).toMatchObject({ ok: true, unknownCells: ['table2.centralizedProcurement.projectCount'] })
})

test.each([
  ['no object', null, ['']],
  ['an unknown edition', { edition: '2030', year: 2030, tables: {} }, ['edition']],
  [
    'a cell that is no text',
    { edition: '2021', year: 2024, tables: { table3: { granted: { total: 3 } } } },
    ['tables.table3.granted.total'],
  ],
  [
    'a picture that is no picture',
    {
      edition: '2021',
      year: 2024,
      tables: {},
      narratives: { part1: [{ kind: 'figure', image: 'javascript:alert(1)' }], part5: [], part6: [] },
    },
    ['narratives.part1.0.image'],
  ],
])('%s is refused with its path', (_, value, paths) => {
  const read = readShape(onDisk(value))
  expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(paths)
})

test.each(['__proto__', 'constructor', 'toString'])('a table named %s does no harm', (name) => {
  const data = JSON.parse(`{"edition":"2021","year":2024,"tables":{"table3":{"${name}":{"polluted":"1"}}}}`)
  expect(readShape(data).ok).toBe(true)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
