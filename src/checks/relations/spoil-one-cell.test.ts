import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import { cellKey, cellsOf } from '../../editions/cells'
import type { CellKey, EditionId, Relation } from '../../editions/edition'
import { goodReport, reportWith } from '../good-report.fixture'
import { relationsIn, violated } from '../mutations/declared-arithmetic.fixture'
import { relationResults } from './relation-results.fixture'

const contains = ({ left, right }: Relation, key: CellKey): boolean =>
  [...left, ...right].some((term) => term.kind === 'cell' && cellKey(term.cell) === key)

function trippedBy(id: EditionId, key: CellKey, text: string) {
  const edition = editionById(id)
  const report = reportWith({ [key]: text }, id)
  const tripped = relationResults(report).findings
  const valueAt = (cell: CellKey) => {
    const [table, row, column] = cell.split('.') as ['table2', string, string]
    return Number(report.tables[table][row]?.[column])
  }
  const expected = relationsIn(edition).filter((relation) => violated(relation, valueAt))
  return { tripped: tripped.map(({ rule }) => rule).sort(), expected: expected.map((relation) => relation.key).sort() }
}

describe.each(editions)('$id: spoiling one cell', (edition) => {
  const good = goodReport(edition.id)
  const cells = [...cellsOf(edition).values()]

  test.each(cells.map((cell) => [cell.key, cell] as const))('%s', (key, cell) => {
    const value = Number(good.tables[cell.table][cell.row]?.[cell.column])
    const { tripped, expected } = trippedBy(edition.id, key, String(value + 1))
    expect(tripped).toEqual(expected)
    const equations = relationsIn(edition).filter((relation) => relation.operator === '=' && contains(relation, key))
    expect(tripped).toEqual(expect.arrayContaining(equations.map((relation) => relation.key)))
    for (const rule of tripped)
      expect(contains(relationsIn(edition).find((relation) => relation.key === rule) as Relation, key)).toBe(true)
  })

  test('with any number trips exactly what the arithmetic says', () => {
    const anyChange = fc.tuple(fc.constantFrom(...cells), fc.nat(5000))
    fc.assert(
      fc.property(anyChange, ([{ key }, value]) => {
        const { tripped, expected } = trippedBy(edition.id, key, String(value))
        expect(tripped).toEqual(expected)
      }),
      { numRuns: 300, seed: 20260130 },
    )
  }, 60_000)
})
