import { cellKey, cellsOf } from '../editions/cells'
import type { CellAddress, CellKey, Edition, Relation } from '../editions/edition'
import { add, type Decimal, negate, zero } from './decimal'
import { blank, numberOf, type Quantity, readQuantity } from './quantity'
import type { Report, TableText } from './report'

/** The text of a cell as typed; "" where the report has no such cell. */
export const textAt = (tables: Record<string, TableText>, { table, row, column }: CellAddress): string =>
  tables[table]?.[row]?.[column] ?? ''

/** What stands in the cells of one report, read once. */
export interface Figures {
  /** What was typed. */
  readonly typed: (key: CellKey) => Quantity
  /** The sum a 总计 cell stands for, from its addends; null for cells that are no totals. */
  readonly derived: (key: CellKey) => Quantity | null
  /** What the cell prints and what relations compute with: the typed figure, or the sum when a total is blank. */
  readonly effective: (key: CellKey) => Quantity
}

const totalsByEdition = new WeakMap<Edition, ReadonlyMap<CellKey, readonly Relation[]>>()

/** Relations that define each 总计 cell, by that cell; the corner of table 3 has two. */
export function totalRelations(edition: Edition): ReadonlyMap<CellKey, readonly Relation[]> {
  const known = totalsByEdition.get(edition)
  if (known !== undefined) return known
  const relations = new Map<CellKey, Relation[]>()
  for (const relation of edition.tables.flatMap((table) => table.relations)) {
    const [total] = relation.right
    if (relation.basis !== 'total' || total?.kind !== 'cell') continue
    const key = cellKey(total.cell)
    relations.set(key, [...(relations.get(key) ?? []), relation])
  }
  totalsByEdition.set(edition, relations)
  return relations
}

type Addend = readonly [key: CellKey, weight: 1 | -1]
const addendsByRelation = new WeakMap<Relation, readonly Addend[]>()

/** The cells a total adds up, with their keys built once: this runs for every total at every keystroke. */
function addendsOf(relation: Relation): readonly Addend[] {
  const known = addendsByRelation.get(relation)
  if (known !== undefined) return known
  const addends = relation.left.flatMap((term) =>
    term.kind === 'cell' ? [[cellKey(term.cell), term.weight] as const] : [],
  )
  addendsByRelation.set(relation, addends)
  return addends
}

/** Blank when every cell is blank, unreadable when one cannot be read; otherwise blanks and dashes count as nothing. */
function sumOf(addends: readonly Addend[], quantityAt: (key: CellKey) => Quantity): Quantity {
  let sum: Decimal = zero
  let filled = false
  for (const [key, weight] of addends) {
    const quantity = quantityAt(key)
    if (quantity.kind === 'unreadable') return quantity
    if (quantity.kind !== 'number') continue
    filled = true
    sum = add(sum, weight === -1 ? negate(quantity.value) : quantity.value)
  }
  return filled ? numberOf(sum) : blank
}

/** Reads all cells of a report and derives its totals. Unfilled totals take their sum, typed ones are witnesses. */
export function readFigures(tables: Report['tables'], edition: Edition): Figures {
  const totals = totalRelations(edition)
  const read = new Map<CellKey, Quantity>()
  for (const cell of cellsOf(edition).values()) read.set(cell.key, readQuantity(textAt(tables, cell)))
  const sums = new Map<CellKey, Quantity>()
  const typed = (key: CellKey): Quantity => read.get(key) ?? blank
  const derived = (key: CellKey): Quantity | null => {
    const relations = totals.get(key)
    if (relations === undefined) return null
    const known = sums.get(key)
    if (known !== undefined) return known
    let sum: Quantity = blank
    for (const relation of relations) {
      sum = sumOf(addendsOf(relation), effective)
      if (sum.kind === 'number') break
    }
    sums.set(key, sum)
    return sum
  }
  const effective = (key: CellKey): Quantity => {
    const own = typed(key)
    return own.kind === 'blank' ? (derived(key) ?? own) : own
  }
  return { typed, derived, effective }
}
