import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ContractEdition, contractOf } from './contract'
import { editions } from './index'

const published = '../shared/templates.json'
const normalizeTerm = (term: Record<string, unknown>) => ('table' in term ? { yearOffset: 0, sign: 1, ...term } : term)

describe.skipIf(!existsSync(published))('the published contract', () => {
  const contract: ContractEdition[] = existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')).editions : []

  test.each(editions)('$id: parts, tables, cells and relations are the published ones', (edition) => {
    const ours = contractOf(edition)
    const theirs = contract.find(({ editionId }) => editionId === edition.id)
    if (theirs === undefined) throw new Error(`no edition ${edition.id} in the contract`)
    expect(ours.sections).toEqual(theirs.sections)
    for (const key of ['document', 'documentTitle', 'documentDate', 'reportYears'] as const)
      expect(ours[key]).toEqual(theirs[key])
    expect(ours.tables.map(({ id }) => id)).toEqual(theirs.tables.map(({ id }) => id))
    for (const table of ours.tables) {
      const other = theirs.tables.find(({ id }) => id === table.id)
      if (other === undefined) throw new Error(`no ${table.id}`)
      expect(table.physicalRows).toEqual(other.physicalRows)
      for (const key of ['title', 'partNumber', 'labelColumnCount', 'gridColumnCount', 'numberCellCount'] as const)
        expect(table[key]).toEqual(other[key])
      expect(table.columnWidthHintsPx).toEqual(other.columnWidthHintsPx)
      expect(table.rows).toEqual(other.rows.map(({ key, labelPath, computed }) => ({ key, labelPath, computed })))
      expect(table.columns).toEqual(
        other.columns.map((column) => ({
          key: column.key,
          label: column.label,
          valueType: column.valueType,
          computed: column.computed ?? false,
        })),
      )
      expectSameRelations(table.relations, other.relations)
    }
    expectSameRelations(ours.crossRelations, theirs.crossRelations)
  })

  function expectSameRelations(
    ours: ContractEdition['crossRelations'],
    theirs: ContractEdition['crossRelations'],
  ): void {
    const sorted = (relations: typeof ours) =>
      [...relations]
        .sort((a, b) => a.id.localeCompare(b.id))
        .map((relation) => ({
          ...relation,
          lhs: relation.lhs.map(normalizeTerm),
          rhs: relation.rhs.map(normalizeTerm),
        }))
    expect(sorted(ours)).toEqual(sorted(theirs))
  }
})
