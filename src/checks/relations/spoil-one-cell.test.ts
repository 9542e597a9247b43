import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import { cellKey, cellsOf } from '../../editions/cells'
import type { CellKey, Edition, EditionId, Relation, Term } from '../../editions/edition'
import { goodReport, reportWith } from '../good-report.fixture'
import { relationResults } from './relation-results.fixture'

const sameYear = ({ left, right }: Relation): boolean =>
  [...left, ...right].every((term) => term.kind === 'constant' || (term.kind === 'cell' && term.year === 0))

const relationsIn = (edition: Edition): Relation[] =>
  edition.tables.flatMap(({ relations }) => relations).filter(sameYear)

/** Plain arithmetic on the declared data, sharing nothing with the evaluator; hundredths keep money whole. */
function violated({ left, right, operator }: Relation, valueAt: (key: CellKey) => number): boolean {
  const term = (one: Term): number => {
    if (one.kind === 'constant') return one.constant * 100
    if (one.kind === 'narrative') throw new Error('reads the text')
    return one.weight * Math.round(valueAt(cellKey(one.cell)) * 100)
  }
  const [l, r] = [left, right].map((terms) => terms.map(term).reduce((sum, value) => sum + value, 0)) as [
    number,
    number,
  ]
  if (operator === '=') return l !== r
  if (operator === 'bothZeroOrBothNonZero') return (l === 0) !== (r === 0)
  return operator === '>=' ? l < r : l > r
}

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
