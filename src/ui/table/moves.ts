import type { CellKey } from '../../editions/edition'
import type { MappedCell, TableMap } from './table-map'

export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'tableStart'
  | 'tableEnd'
  /** Down, and from the last row to the top of the next column, so that a column is typed with Enter alone. */
  | 'onward'
  | 'backward'

const covering = (row: readonly MappedCell[] | undefined, column: number): MappedCell | undefined =>
  row?.find(({ from, to }) => from <= column && column < to)

const last = <Value>(values: readonly Value[] | undefined): Value | undefined => values?.[values.length - 1]

function vertical({ rows }: TableMap, { row, from }: MappedCell, by: 1 | -1): MappedCell | undefined {
  return covering(rows[row + by], from)
}

function nextColumn({ rows }: TableMap, { from, to }: MappedCell, by: 1 | -1): MappedCell | undefined {
  const row = (by === 1 ? rows[0] : last(rows)) ?? []
  const enterable = row.filter(({ cell }) => !cell.total)
  return by === 1 ? enterable.find((next) => next.from >= to) : last(enterable.filter((next) => next.to <= from))
}

/** The cell a move leads to; the cell itself where there is nothing further. */
export function cellTowards(map: TableMap, key: CellKey, direction: Direction): CellKey {
  const here = map.at.get(key)
  if (here === undefined) return key
  const row = map.rows[here.row]
  const index = row?.indexOf(here) ?? 0
  const targets: Record<Direction, () => MappedCell | undefined> = {
    up: () => vertical(map, here, -1),
    down: () => vertical(map, here, 1),
    left: () => row?.[index - 1],
    right: () => row?.[index + 1],
    rowStart: () => row?.[0],
    rowEnd: () => last(row),
    tableStart: () => map.rows[0]?.[0],
    tableEnd: () => last(last(map.rows)),
    onward: () => vertical(map, here, 1) ?? nextColumn(map, here, 1),
    backward: () => vertical(map, here, -1) ?? nextColumn(map, here, -1),
  }
  return targets[direction]()?.cell.key ?? key
}
