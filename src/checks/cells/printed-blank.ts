import { type CellDefinition, cellsOfTable } from '../../editions/cells'
import type { TableDefinition } from '../../editions/edition'
import type { Figures } from '../../report/figures'

/** Cells of a table that would print nothing: blank inputs, and totals whose addends are all blank. */
export const blankCellsOf = (table: TableDefinition, figures: Figures): CellDefinition[] =>
  cellsOfTable(table).filter(({ key, total }) =>
    total ? figures.effective(key).kind === 'blank' : figures.typed(key).kind === 'blank',
  )
