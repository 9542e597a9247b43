import { type CellDefinition, cellKey, cellsOf } from '../../editions/cells'
import type { CellAddress, CellKey, Edition, Relation, Term } from '../../editions/edition'

/** A term with its cell looked up once; `index` points into the form's cells and is -1 for a cell of last year. */
export type CompiledTerm =
  | {
      readonly kind: 'cell'
      readonly cell: CellAddress
      readonly key: CellKey
      readonly index: number
      readonly weight: 1 | -1
    }
  | { readonly kind: 'constant'; readonly constant: number }

export interface CompiledRelation {
  readonly relation: Relation
  readonly left: readonly CompiledTerm[]
  readonly right: readonly CompiledTerm[]
  /** Index of the 总计 cell that this relation defines, or -1. */
  readonly total: number
  readonly needsLastYear: boolean
}

/** An edition's cells and relations by number, so that a keystroke costs additions and nothing else. */
export interface CompiledForm {
  readonly edition: Edition
  readonly cells: readonly CellDefinition[]
  readonly indexOf: ReadonlyMap<CellKey, number>
  readonly relations: readonly CompiledRelation[]
  readonly totals: ReadonlyMap<number, readonly CompiledRelation[]>
}

const forms = new WeakMap<Edition, CompiledForm>()

export const relationsOf = (edition: Edition): readonly Relation[] => [
  ...edition.tables.flatMap(({ relations }) => relations),
  ...edition.crossRelations,
]

/** Relations between cells and constants; those that read the running text belong to the text rules. */
const isBetweenCells = ({ left, right }: Relation): boolean =>
  [...left, ...right].every(({ kind }) => kind !== 'narrative')

function compile(relation: Relation, indexOf: ReadonlyMap<CellKey, number>): CompiledRelation {
  const compiled = (term: Term): CompiledTerm[] => {
    if (term.kind === 'narrative') return []
    if (term.kind === 'constant') return [term]
    const key = cellKey(term.cell)
    const index = term.year === -1 ? -1 : (indexOf.get(key) ?? -1)
    return [{ kind: 'cell', cell: term.cell, key, index, weight: term.weight }]
  }
  const [total] = relation.right
  return {
    relation,
    left: relation.left.flatMap(compiled),
    right: relation.right.flatMap(compiled),
    total: relation.basis === 'total' && total?.kind === 'cell' ? (indexOf.get(cellKey(total.cell)) ?? -1) : -1,
    needsLastYear: [...relation.left, ...relation.right].some((term) => term.kind === 'cell' && term.year === -1),
  }
}

export function compiledForm(edition: Edition): CompiledForm {
  const known = forms.get(edition)
  if (known !== undefined) return known
  const cells = [...cellsOf(edition).values()]
  const indexOf = new Map(cells.map(({ key }, index) => [key, index]))
  const relations = relationsOf(edition)
    .filter(isBetweenCells)
    .map((relation) => compile(relation, indexOf))
  const totals = new Map<number, CompiledRelation[]>()
  for (const relation of relations)
    if (relation.total !== -1) totals.set(relation.total, [...(totals.get(relation.total) ?? []), relation])
  const form = { edition, cells, indexOf, relations, totals }
  forms.set(edition, form)
  return form
}
