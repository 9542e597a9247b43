import type { Finding, Place } from '../../checks/finding'
import { cellName, columnName, rowName, tableName } from '../../checks/labels'
import { type CellDefinition, cellKey, cellsOf } from '../../editions/cells'
import type { Edition, Relation, Term } from '../../editions/edition'
import { formatShort } from '../../report/decimal'
import type { Figures } from '../../report/figures'
import type { Quantity } from '../../report/quantity'

/** One term of a side: its sign, what it is called, and what stands there. */
export interface LedgerRow {
  readonly sign: '' | '＋' | '－'
  readonly label: string
  readonly lastYear: boolean
  /** "" when nothing is filled in or nothing is known. */
  readonly figure: string
  /** Where to go to see it; null where it is not in this report. */
  readonly place: Place | null
}

export interface LedgerSide {
  readonly rows: readonly LedgerRow[]
  /** The sum as the check counts it; shown below the rows when there is more than one. */
  readonly sum: string
}

export interface Ledger {
  readonly left: LedgerSide
  readonly right: LedgerSide
  readonly difference: string
}

const shown = (quantity: Quantity | undefined): string => {
  if (quantity?.kind === 'number') return formatShort(quantity.value)
  return quantity?.kind === 'unreadable' || quantity?.kind === 'dash' ? quantity.text : ''
}

type Name = (cell: CellDefinition) => string

/** Cells of one column are told apart by their rows, cells of one row by their columns. */
function namesFor(cells: readonly CellDefinition[], edition: Edition): Name {
  const [first] = cells
  const same = (pick: (cell: CellDefinition) => string) =>
    first !== undefined && cells.every((cell) => pick(cell) === pick(first))
  if (!same(({ table }) => table)) return (cell) => `${tableName(edition, cell.table)} ${cellName(cell)}`
  if (same(({ column }) => column) && first?.rowPath.length !== 0) return rowName
  return same(({ row }) => row) ? columnName : cellName
}

export interface LedgerSources {
  readonly edition: Edition
  readonly figures: Figures
  readonly lastYear: Figures | null
}

function rowOf(term: Term, index: number, finding: Finding, sources: LedgerSources, name: Name): LedgerRow {
  const sign = term.kind === 'cell' && term.weight === -1 ? '－' : index > 0 ? '＋' : ''
  if (term.kind === 'constant') return { sign, label: '', lastYear: false, figure: String(term.constant), place: null }
  if (term.kind === 'narrative') {
    const place = finding.places.find(({ kind }) => kind === 'text') ?? null
    const quote = place?.kind === 'text' ? place.quote : ''
    return { sign, label: `“${quote}”`, lastYear: false, figure: shown(finding.left), place }
  }
  const key = cellKey(term.cell)
  const cell = cellsOf(sources.edition).get(key)
  const figures = term.year === -1 ? sources.lastYear : sources.figures
  return {
    sign,
    label: cell === undefined ? key : name(cell),
    lastYear: term.year === -1,
    figure: shown(figures?.effective(key)),
    place: term.year === -1 ? null : { kind: 'cell', cell: term.cell, role: 'cell' },
  }
}

/** The two sides of a relation term by term, both sums and the difference. */
export function ledgerOf(relation: Relation, finding: Finding, sources: LedgerSources): Ledger {
  const cells = [...relation.left, ...relation.right].flatMap((term) => {
    const cell = term.kind === 'cell' ? cellsOf(sources.edition).get(cellKey(term.cell)) : undefined
    return cell === undefined ? [] : [cell]
  })
  const name = namesFor(cells, sources.edition)
  const side = (terms: readonly Term[], sum: Quantity | undefined): LedgerSide => ({
    rows: terms.map((term, index) => rowOf(term, index, finding, sources, name)),
    sum: shown(sum),
  })
  return {
    left: side(relation.left, finding.left),
    right: side(relation.right, finding.right),
    difference: shown(finding.difference).replace(/^-/, ''),
  }
}

/** For arithmetic inside the text: the words themselves stand for the terms. */
export function ledgerOfWords(finding: Finding): Ledger | null {
  const words = finding.places.filter((place): place is Extract<Place, { kind: 'text' }> => place.kind === 'text')
  const members = words.filter(({ role }) => role === 'member')
  const totals = words.filter(({ role }) => role !== 'member')
  if (finding.left?.kind !== 'number' || finding.right?.kind !== 'number') return null
  const rows = (places: readonly Place[], sign: '' | '＋'): LedgerRow[] =>
    places.map((place, index) => ({
      sign: index > 0 ? sign : '',
      label: place.kind === 'text' ? place.quote : '',
      lastYear: false,
      figure: '',
      place,
    }))
  return {
    left: { rows: rows(members, '＋'), sum: shown(finding.left) },
    right: { rows: rows(totals, ''), sum: shown(finding.right) },
    difference: shown(finding.difference).replace(/^-/, ''),
  }
}
