import { itemNumber } from '../../checks/labels'
import type { CellDefinition } from '../../editions/cells'
import { cellKey } from '../../editions/cells'
import type { CellKey, Relation, Term } from '../../editions/edition'
import { formatShort } from '../../report/decimal'
import type { Figures } from '../../report/figures'
import type { Report } from '../../report/report'
import type { NumberedFinding } from '../desk/views'
import { blanksIn } from './cell-texts'
import type { MappedCell, TableMap } from './table-map'

/** What the foot line says under a column: its printed equation, or what keeps it from being judged. */
export type ColumnState =
  | { readonly kind: 'broken'; readonly number: number | null; readonly difference: string }
  | { readonly kind: 'follows'; readonly number: number }
  | { readonly kind: 'blank'; readonly cells: number }
  | { readonly kind: 'balanced' }
  | { readonly kind: 'open' }

export interface ColumnFoot {
  readonly column: string
  readonly relation: Relation
  readonly state: ColumnState
}

const cellsOfSide = (terms: readonly Term[]): CellKey[] =>
  terms.flatMap((term) => (term.kind === 'cell' ? [cellKey(term.cell)] : []))

/** The printed equation of each column; tables without one have no such foot. */
function printedRelations({ table, rows }: TableMap): readonly (Relation & { column: string })[] {
  return (rows[0] ?? []).flatMap(({ cell }) => {
    const relation = table.relations.find(
      ({ basis, right }) =>
        basis === 'printed' && right.every((term) => term.kind === 'cell' && term.cell.column === cell.column),
    )
    return relation === undefined ? [] : [{ ...relation, column: cell.column }]
  })
}

function stateOf(relation: Relation, blanks: number, findings: readonly NumberedFinding[]): ColumnState {
  for (const { number, finding, consequences } of findings) {
    const own = finding.rule === relation.key ? finding : undefined
    if (own?.status === 'broken') {
      const difference = own.difference?.kind === 'number' ? own.difference.value : null
      const positive =
        difference !== null && difference.units < 0n ? { ...difference, units: -difference.units } : difference
      return { kind: 'broken', number, difference: positive === null ? '' : formatShort(positive) }
    }
    if (number !== null && consequences.some(({ rule }) => rule === relation.key)) return { kind: 'follows', number }
    if (own !== undefined && blanks === 0) return { kind: 'open' }
  }
  return blanks === 0 ? { kind: 'balanced' } : { kind: 'blank', cells: blanks }
}

/** What stands under every column. An equation with a term that says no number is not judged. */
export function columnFeet(
  map: TableMap,
  tables: Report['tables'],
  figures: Figures,
  findings: readonly NumberedFinding[],
): readonly ColumnFoot[] {
  const blanks = blanksIn(map, tables)
  return printedRelations(map).map((relation) => {
    const own = blanks.filter(({ cell }) => cell.column === relation.column).length
    const state = stateOf(relation, own, findings)
    const terms = cellsOfSide([...relation.left, ...relation.right])
    const judged = terms.every((key) => figures.effective(key).kind === 'number')
    return { column: relation.column, relation, state: state.kind === 'balanced' && !judged ? { kind: 'open' } : state }
  })
}

/** 一＋二 ＝ 三＋四, from the items the equation names. */
export function equationInItems({ at }: TableMap, { left, right }: Relation): string {
  const side = (terms: readonly Term[]): string =>
    cellsOfSide(terms)
      .map((key) => at.get(key)?.cell)
      .map((cell: CellDefinition | undefined) => (cell === undefined ? '' : itemNumber(cell)))
      .join('＋')
  return `${side(left)} ＝ ${side(right)}`
}

/** Cells of a broken column from its first term down to the foot; the eye follows them to the badge. */
export function trailOf({ rows }: TableMap, { relation, column }: ColumnFoot): readonly MappedCell[] {
  const terms = new Set([...cellsOfSide(relation.left), ...cellsOfSide(relation.right)])
  const cells = rows.flat().filter(({ cell }) => cell.column === column)
  return cells.slice(cells.findIndex(({ cell }) => terms.has(cell.key)))
}
