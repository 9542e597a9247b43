import { type CellDefinition, cellKey, cellsOfTable, leavesOf } from '../../editions/cells'
import type { CellKey, TableDefinition } from '../../editions/edition'

/** A number cell with its place: body row counted over all blocks, grid columns `from` up to and without `to`. */
export interface MappedCell {
  readonly cell: CellDefinition
  readonly block: number
  readonly row: number
  readonly from: number
  readonly to: number
}

/** Where every number cell of a table stands; keys, ranges and the clipboard walk on it. */
export interface TableMap {
  readonly table: TableDefinition
  readonly rows: readonly (readonly MappedCell[])[]
  readonly at: ReadonlyMap<CellKey, MappedCell>
}

const maps = new WeakMap<TableDefinition, TableMap>()

export function mapOf(table: TableDefinition): TableMap {
  const known = maps.get(table)
  if (known !== undefined) return known
  const definitions = new Map(cellsOfTable(table).map((cell) => [cell.key, cell]))
  const rows: MappedCell[][] = []
  table.blocks.forEach((block, blockIndex) => {
    for (const { heading } of leavesOf(block.rows)) {
      const cells: MappedCell[] = []
      let from = table.labelColumns
      for (const column of leavesOf(block.columns)) {
        const cell = definitions.get(cellKey({ table: table.id, row: heading.key, column: column.heading.key }))
        const to = from + (column.heading.span ?? 1)
        if (cell !== undefined) cells.push({ cell, block: blockIndex, row: rows.length, from, to })
        from = to
      }
      rows.push(cells)
    }
  })
  const map: TableMap = { table, rows, at: new Map(rows.flat().map((mapped) => [mapped.cell.key, mapped])) }
  maps.set(table, map)
  return map
}
