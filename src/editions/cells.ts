import type { CellAddress, CellKey, Edition, Heading, TableDefinition, TableId, Unit, ValueKind } from './edition'

/** One number cell with everything the form says about it. */
export interface CellDefinition extends CellAddress {
  readonly key: CellKey
  /** Printed labels from the outermost heading to the row itself; empty where the form prints no row label. */
  readonly rowPath: readonly string[]
  readonly columnPath: readonly string[]
  /** Full-width line above the cell's block, if any. */
  readonly banner: string | null
  readonly valueKind: ValueKind
  readonly unit: Unit | null
  /** The cell stands in a line printed as 总计. */
  readonly total: boolean
}

export interface Leaf {
  readonly heading: Heading
  readonly path: readonly string[]
}

/** Leaves of a heading tree in printed order, each with its labels from the root down. */
export function leavesOf(headings: readonly Heading[], above: readonly string[] = []): Leaf[] {
  return headings.flatMap((heading) => {
    const path = heading.label === '' ? above : [...above, heading.label]
    return heading.children === undefined ? [{ heading, path }] : leavesOf(heading.children, path)
  })
}

export function cellKey({ table, row, column }: CellAddress): CellKey {
  return `${table}.${row}.${column}`
}

/** Inverse of `cellKey`; the keys themselves contain no dots. */
export function cellAddress(key: CellKey): CellAddress {
  const [table, row, column] = key.split('.') as [TableId, string, string]
  return { table, row, column }
}

const cellsByTable = new WeakMap<TableDefinition, readonly CellDefinition[]>()

/** Number cells of one table in printed order, row by row. */
export function cellsOfTable(table: TableDefinition): readonly CellDefinition[] {
  const known = cellsByTable.get(table)
  if (known !== undefined) return known
  const cells = table.blocks.flatMap((block) => {
    const columns = leavesOf(block.columns)
    return leavesOf(block.rows).flatMap((row) =>
      columns.map((column): CellDefinition => {
        const address = { table: table.id, row: row.heading.key, column: column.heading.key }
        return {
          ...address,
          key: cellKey(address),
          rowPath: row.path,
          columnPath: column.path,
          banner: block.banner ?? null,
          valueKind: column.heading.valueKind ?? 'nonNegativeInteger',
          unit: block.unit,
          total: row.heading.total === true || column.heading.total === true,
        }
      }),
    )
  })
  cellsByTable.set(table, cells)
  return cells
}

const cellsByEdition = new WeakMap<Edition, ReadonlyMap<CellKey, CellDefinition>>()

/** All number cells of an edition in printed order (200 in 2021, 198 in 2019). */
export function cellsOf(edition: Edition): ReadonlyMap<CellKey, CellDefinition> {
  const known = cellsByEdition.get(edition)
  if (known !== undefined) return known
  const cells = new Map(edition.tables.flatMap(cellsOfTable).map((cell) => [cell.key, cell]))
  cellsByEdition.set(edition, cells)
  return cells
}
