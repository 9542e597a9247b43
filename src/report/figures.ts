import { cellKey, cellsOf } from '../editions/cells'
import type { CellAddress, CellKey, Edition, Relation, Term } from '../editions/edition'
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

/**
 * Adds the weighted cells of a side: blank when every cell is blank, unreadable when one cannot be read; otherwise
 * blanks and dashes count as nothing.
 */
export function sumOf(terms: readonly Term[], quantityOf: (term: Term) => Quantity): Quantity {
  let sum: Decimal = zero
  let filled = false
  for (const term of terms) {
    const quantity = quantityOf(term)
    if (quantity.kind === 'unreadable') return quantity
    if (quantity.kind !== 'number') continue
    filled = true
    sum = add(sum, term.kind === 'cell' && term.weight === -1 ? negate(quantity.value) : quantity.value)
  }
  return filled ? numberOf(sum) : blank
}

/** Reads all cells of a report and derives its totals. Unfilled totals take their sum, typed ones are witnesses. */
export function readFigures(tables: Report['tables'], edition: Edition): Figures {
  const totals = totalRelations(edition)
  const cells = cellsOf(edition)
  const sums = new Map<CellKey, Quantity>()
  const typed = (key: CellKey): Quantity => {
    const cell = cells.get(key)
    return cell === undefined ? blank : readQuantity(textAt(tables, cell))
  }
  const derived = (key: CellKey): Quantity | null => {
    const relations = totals.get(key)
    if (relations === undefined) return null
    const known = sums.get(key)
    if (known !== undefined) return known
    let sum: Quantity = blank
    for (const relation of relations) {
      sum = sumOf(relation.left, (term) => (term.kind === 'cell' ? effective(cellKey(term.cell)) : blank))
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
