import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionById } from '../../../editions'
import { cellKey } from '../../../editions/cells'
import type { CellKey, TableDefinition } from '../../../editions/edition'
import { layoutHeadings } from '../../../editions/layout-headings'
import { emptyReport } from '../../../report/empty-report'
import { single } from '../range'
import { mapOf } from '../table-map'
import { planPaste } from './plan-paste'
import { excel, paddedText, tabs } from './programs.fixture'
import { readClipboard } from './read-clipboard'

/** Each figure occurs once and says where it belongs, so wherever it lands can be judged. */
function figuresOf(table: TableDefinition): { grid: string[][]; heads: number; home: Map<string, CellKey> } {
  const home = new Map<string, CellKey>()
  let next = 1000
  const rows = layoutHeadings(table)
  const cells = rows.map((row) =>
    row.cells.map((cell) => {
      const text = cell.kind === 'value' ? String(next++) : cell.text
      if (cell.kind === 'value') home.set(text, cellKey(cell.cell))
      return { text, rowSpan: cell.rowSpan, colSpan: cell.colSpan }
    }),
  )
  const grid = paddedText(cells)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t'))
  return { grid, heads: rows.findIndex(({ head }) => !head), home }
}

type Damage = (grid: string[][], heads: number, at: number, other: number) => void

const column = (grid: string[][], at: number): number => at % (grid[0]?.length ?? 1)

/** What happens to tables on their way: nothing here changes which heading a figure stands under and beside. */
const damages: Readonly<Record<string, Damage>> = {
  'a row is gone': (grid, heads, at) => void grid.splice(heads + (at % (grid.length - heads)), 1),
  'a row stands twice': (grid, heads, at) => {
    const row = grid[heads + (at % (grid.length - heads))]
    if (row !== undefined) grid.push([...row])
  },
  'two rows change places': (grid, heads, at, other) => {
    const a = heads + (at % (grid.length - heads))
    const b = heads + (other % (grid.length - heads))
    const [first, second] = [grid[a], grid[b]]
    if (first !== undefined && second !== undefined) [grid[a], grid[b]] = [second, first]
  },
  'a column is gone': (grid, _, at) => {
    const left = column(grid, at)
    for (const row of grid) row.splice(left, 1)
  },
  'a column of something else stands between': (grid, heads, at, other) => {
    const left = column(grid, at)
    grid.forEach(
      (row, index) => void row.splice(left, 0, index < heads ? (other % 2 ? '' : '小计') : `9${other % 90}00${index}`),
    )
  },
  'a row of something else stands between': (grid, heads, at, other) => {
    const row = (grid[0] ?? []).map((_, index) => (index < 3 ? (other % 2 ? '' : '小计') : `8${other % 90}00${index}`))
    grid.splice(heads + (at % (grid.length - heads)), 0, row)
  },
  'a label is misspelt': (grid, heads, at) => {
    const row = grid[heads + (at % (grid.length - heads))]
    const index = row?.findIndex((text) => /\p{L}/u.test(text)) ?? -1
    if (row !== undefined && index >= 0) row[index] = `甲乙丙丁${at}`
  },
  'a head cell is lost': (grid, heads, at) => {
    const row = grid[at % Math.max(1, heads)]
    if (row !== undefined) row[column(grid, at)] = ''
  },
  'a figure is lost': (grid, heads, at, other) => {
    const row = grid[heads + (at % (grid.length - heads))]
    if (row !== undefined) row[row.length - 1 - (other % 7)] = ''
  },
}

const names = Object.keys(damages)

test.each(
  ['2021', '2019'].flatMap((id) => editionById(id as '2021').tables.map((table) => [id, table.id, table] as const)),
)(
  '%s %s: however a table was damaged, no figure lands in a wrong cell',
  (id, _, table) => {
    const edition = editionById(id as '2021')
    const { grid: whole, heads, home } = figuresOf(table)
    const start = mapOf(table).rows[0]?.[0]?.cell.key
    if (start === undefined) throw new Error('no cells')
    let exact = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (steps, asHtml) => {
          const grid = whole.map((row) => [...row])
          for (const [name, at, other] of steps) if (grid.length > heads + 1) damages[name]?.(grid, heads, at, other)
          const rows = grid.map((row) => row.map((text) => ({ text })))
          const { placements, refused } = planPaste(readClipboard(asHtml ? excel(rows) : tabs(rows)), {
            table,
            at: single(start),
            tables: emptyReport(edition, 2020).tables,
            others: edition.tables,
          })
          if (refused === null) exact++
          for (const { key, after } of placements) expect(home.get(after), `${after} in ${key}`).toBe(key)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
    expect(exact).toBeGreaterThan(0)
  },
  60_000,
)
