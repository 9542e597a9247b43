import { type CellDefinition, cellsOf } from '../../editions/cells'
import { textAt } from '../../report/figures'
import type { Quantity } from '../../report/quantity'
import { cellName, tableName } from '../labels'
import type { CheckContext } from '../rule'

export interface TypedCell {
  readonly cell: CellDefinition
  readonly text: string
  readonly quantity: Exclude<Quantity, { kind: 'blank' }>
  /** 表三「（一）予以公开·自然人」. */
  readonly where: string
}

export type NumberCell = TypedCell & { readonly quantity: Extract<Quantity, { kind: 'number' }> }

/** A short run of ASCII digits: nothing can be wrong with the writing, and nearly every cell is one. */
const plain = /^\d{1,4}$/

const byContext = new WeakMap<CheckContext, readonly TypedCell[]>()

/** Cells in which more was typed than a short plain number, in printed order; found once per run. */
export function typedCells(context: CheckContext): readonly TypedCell[] {
  const { report, edition, figures } = context
  const known = byContext.get(context)
  if (known !== undefined) return known
  const found: TypedCell[] = []
  for (const cell of cellsOf(edition).values()) {
    const text = textAt(report.tables, cell)
    if (text === '' || plain.test(text)) continue
    const quantity = figures.typed(cell.key)
    if (quantity.kind === 'blank') continue
    found.push({ cell, text, quantity, where: `${tableName(edition, cell.table)}「${cellName(cell)}」` })
  }
  byContext.set(context, found)
  return found
}

/** The same, numbers only. */
export const numberCells = (context: CheckContext): NumberCell[] =>
  typedCells(context).flatMap((typed) => {
    const { quantity } = typed
    return quantity.kind === 'number' ? [{ ...typed, quantity }] : []
  })
/** 件数 cells; money cells may have decimals. */
export const isCount = ({ valueKind }: CellDefinition): boolean => valueKind !== 'nonNegativeDecimal'

/** What was typed, short enough for a note. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 12 ? `${line.slice(0, 12)}…` : line}”`
}
