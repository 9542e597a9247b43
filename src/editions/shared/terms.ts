import type { NarrativeFigure, TableId, Term } from '../edition'

/** This year's cell, counted once. */
export const cell = (table: TableId, row: string, column: string): Term => ({
  kind: 'cell',
  cell: { table, row, column },
  year: 0,
  weight: 1,
})

/** This year's cell, subtracted. */
export const minus = (table: TableId, row: string, column: string): Term => ({
  kind: 'cell',
  cell: { table, row, column },
  year: 0,
  weight: -1,
})

/** The same cell in last year's report. */
export const lastYear = (table: TableId, row: string, column: string): Term => ({
  kind: 'cell',
  cell: { table, row, column },
  year: -1,
  weight: 1,
})

export const zero: Term = { kind: 'constant', constant: 0 }

export const stated = (figure: NarrativeFigure): Term => ({ kind: 'narrative', figure })
