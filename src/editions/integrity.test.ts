import { describe, expect, test } from 'vitest'
import { cellAddress, cellKey, cellsOf, cellsOfTable, leavesOf } from './cells'
import type { Edition, Relation, TableDefinition, Term } from './edition'
import { editionById, editionFor, editions } from './index'
import { layoutHeadings } from './layout-headings'

const relationsOf = (edition: Edition): Relation[] => [
  ...edition.tables.flatMap(({ relations }) => relations),
  ...edition.crossRelations,
]
const termsOf = ({ left, right }: Relation): readonly Term[] => [...left, ...right]
const duplicates = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index)

describe.each(editions)('$id', (edition) => {
  const cells = cellsOf(edition)

  test('every cell, relation and part has a key of its own', () => {
    expect(duplicates(edition.tables.flatMap(cellsOfTable).map(({ key }) => key))).toEqual([])
    expect(duplicates(relationsOf(edition).map(({ key }) => key))).toEqual([])
    expect(duplicates(relationsOf(edition).map(({ code }) => code))).toEqual([])
    expect(duplicates(edition.parts.map(({ key }) => key))).toEqual([])
  })

  test('a key is a path, and the path leads back', () => {
    for (const { key, table, row, column } of cells.values()) {
      expect(key).toMatch(/^table\d\.[A-Za-z]\w*\.[A-Za-z]\w*$/)
      expect(cellAddress(key)).toEqual({ table, row, column })
    }
  })

  test('every term names a cell of some edition, of this one when it is this year’s', () => {
    for (const relation of relationsOf(edition))
      for (const term of termsOf(relation)) {
        if (term.kind !== 'cell') continue
        const known = editions.filter((other) => cellsOf(other).has(cellKey(term.cell)))
        const where = `${relation.key}: ${cellKey(term.cell)}`
        expect(term.year === 0 ? known.includes(edition) : known.length > 0, where).toBe(true)
      }
  })

  test('no relation counts a cell twice, and each has something on both sides', () => {
    for (const relation of relationsOf(edition)) {
      const keys = termsOf(relation).flatMap((term) =>
        term.kind === 'cell' ? [`${term.year} ${cellKey(term.cell)}`] : [],
      )
      expect(duplicates(keys), relation.key).toEqual([])
      expect([relation.left.length > 0, relation.right.length > 0], relation.key).toEqual([true, true])
    }
  })

  test('every cell printed as a total is defined by a relation, and only those are', () => {
    const defined = relationsOf(edition).flatMap(({ basis, right: [total] }) =>
      basis === 'total' && total?.kind === 'cell' ? [cellKey(total.cell)] : [],
    )
    const printed = [...cells.values()].filter(({ total }) => total).map(({ key }) => key)
    expect([...new Set(defined)].sort()).toEqual(printed.sort())
  })

  test('no total adds up to itself', () => {
    const addends = new Map<string, string[]>()
    for (const { basis, left, right } of relationsOf(edition)) {
      const [total] = right
      if (basis !== 'total' || total?.kind !== 'cell') continue
      const own = left.flatMap((term) => (term.kind === 'cell' ? [cellKey(term.cell) as string] : []))
      addends.set(cellKey(total.cell), [...(addends.get(cellKey(total.cell)) ?? []), ...own])
    }
    const visit = (key: string, path: readonly string[]): void => {
      expect(path, `${key} in its own sum`).not.toContain(key)
      for (const next of addends.get(key) ?? []) if (addends.has(next)) visit(next, [...path, key])
    }
    for (const key of addends.keys()) visit(key, [])
  })

  test('every relation is short to say and names its clause where the form prints it', () => {
    for (const { code, title, basis, clause } of relationsOf(edition)) {
      expect(code).toMatch(/^[勾跨文]\d-\d{2}$/)
      expect(title).not.toBe('')
      if (basis === 'printed') expect(clause).toBeTruthy()
    }
  })

  test('six parts in order, each with its number, and a table for each that has one', () => {
    expect(edition.parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    for (const { number, heading } of edition.parts)
      expect(heading.startsWith(`${'一二三四五六'[number - 1]}、`)).toBe(true)
    const tables = edition.parts.flatMap(({ content }) => (content.kind === 'table' ? [content.table] : []))
    expect(tables).toEqual(edition.tables.map(({ id }) => id))
    for (const { id, part } of edition.tables)
      expect(edition.parts.find(({ key }) => key === part)?.content).toEqual({ kind: 'table', table: id })
  })

  test('what tells it from other editions is printed in it and in no other', () => {
    const labels = (of: Edition) =>
      JSON.stringify(of.tables.map(({ blocks }) => blocks.map(({ banner, columns, rows }) => [banner, columns, rows])))
    for (const fingerprint of edition.fingerprints) {
      expect(labels(edition), fingerprint).toContain(fingerprint)
      for (const other of editions) if (other !== edition) expect(labels(other), fingerprint).not.toContain(fingerprint)
    }
  })

  describe.each(edition.tables)('$id', (table) => {
    test('is a grid without gaps or overlaps', () => {
      expect(uncovered(table)).toEqual([])
    })

    test('prints every cell once', () => {
      const printed = layoutHeadings(table).flatMap(({ cells: row }) =>
        row.flatMap((cell) => (cell.kind === 'value' ? [cellKey(cell.cell)] : [])),
      )
      expect(printed).toEqual(cellsOfTable(table).map(({ key }) => key))
    })

    test('labels every leaf', () => {
      for (const { columns } of table.blocks)
        for (const { path } of leavesOf(columns)) expect(path.length).toBeGreaterThan(0)
    })

    test('has no two cells of the same name', () => {
      const names = cellsOfTable(table).map(({ banner, rowPath, columnPath }) =>
        [banner, ...rowPath, ...columnPath].join('/'),
      )
      expect(duplicates(names)).toEqual([])
    })
  })
})

/** Grid positions that no printed cell, or more than one, covers. */
function uncovered(table: TableDefinition): string[] {
  const rows = layoutHeadings(table)
  const covered = rows.map(() => table.widths.map(() => 0))
  rows.forEach(({ cells }, top) => {
    for (const { rowSpan, colSpan } of cells) {
      const left = covered[top]?.indexOf(0) ?? -1
      for (let row = top; row < top + rowSpan; row++)
        for (let column = left; column < left + colSpan; column++) {
          const line = covered[row]
          if (line === undefined || line[column] === undefined)
            throw new Error(`a cell leaves the grid at ${row}/${column}`)
          line[column] = (line[column] ?? 0) + 1
        }
    }
  })
  return covered.flatMap((line, row) =>
    line.flatMap((count, column) => (count === 1 ? [] : [`${row}/${column}: ${count}`])),
  )
}

describe('the editions together', () => {
  test('a code said on the telephone means one rule in any year', () => {
    const keyOf = new Map<string, string>()
    for (const { code, key } of editions.flatMap(relationsOf))
      expect(keyOf.set(code, keyOf.get(code) ?? key).get(code)).toBe(key)
  })

  test('a rule has one code in any year', () => {
    const codeOf = new Map<string, string>()
    for (const { code, key } of editions.flatMap(relationsOf))
      expect(codeOf.set(key, codeOf.get(key) ?? code).get(key)).toBe(code)
  })

  test('follow each other year by year', () => {
    editions.forEach(({ firstYear, lastYear }, index) => {
      expect(lastYear === null || lastYear >= firstYear).toBe(true)
      const next = editions[index + 1]
      expect(lastYear === null ? undefined : lastYear + 1).toBe(next?.firstYear)
    })
  })

  test.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('a report on %i takes edition %s', (year, id) => {
    expect(editionFor(year)?.id).toBe(id)
  })

  test('are found by their name, and no other is', () => {
    for (const edition of editions) expect(editionById(edition.id)).toBe(edition)
    expect(() => editionById('1999' as never)).toThrow(RangeError)
  })
})

test.each([
  ['2021', { table2: 10, table3: 175, table4: 15 }],
  ['2019', { table2: 22, table3: 161, table4: 15 }],
] as const)('%s has as many number cells as the notice prints', (id, counts) => {
  const found = editionById(id).tables.map((table) => [table.id, cellsOfTable(table).length])
  expect(Object.fromEntries(found)).toEqual(counts)
})
