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

/** Every cell in which something was typed, in printed order. */
export function* typedCells({ report, edition, figures }: CheckContext): Generator<TypedCell> {
  for (const cell of cellsOf(edition).values()) {
    const quantity = figures.typed(cell.key)
    if (quantity.kind === 'blank') continue
    const where = `${tableName(edition, cell.table)}「${cellName(cell)}」`
    yield { cell, text: textAt(report.tables, cell), quantity, where }
  }
}

/** Every cell in which a number was typed. */
export function* numberCells(context: CheckContext): Generator<NumberCell> {
  for (const typed of typedCells(context)) {
    const { quantity } = typed
    if (quantity.kind === 'number') yield { ...typed, quantity }
  }
}

/** 件数 cells; money cells may have decimals. */
export const isCount = ({ valueKind }: CellDefinition): boolean => valueKind !== 'nonNegativeDecimal'

/** What was typed, short enough for a note. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 12 ? `${line.slice(0, 12)}…` : line}”`
}
