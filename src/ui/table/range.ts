import type { CellKey } from '../../editions/edition'
import type { MappedCell, TableMap } from './table-map'

/** A block of cells between two corners; `anchor` has the focus, `head` is the end that moves. */
export interface CellRange {
  readonly anchor: CellKey
  readonly head: CellKey
}

export interface Corners {
  readonly top: number
  readonly bottom: number
  readonly from: number
  readonly to: number
}

export const single = (key: CellKey): CellRange => ({ anchor: key, head: key })

export const isSingle = ({ anchor, head }: CellRange): boolean => anchor === head

function cornersOf(map: TableMap, { anchor, head }: CellRange): Corners | null {
  const a = map.at.get(anchor)
  const b = map.at.get(head)
  if (a === undefined || b === undefined) return null
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
  }
}

/** The cells of a range row by row; a wide cell belongs to it when any of its grid columns does. */
export function cellsInRange(map: TableMap, range: CellRange): readonly (readonly MappedCell[])[] {
  const corners = cornersOf(map, range)
  if (corners === null) return []
  return map.rows
    .slice(corners.top, corners.bottom + 1)
    .map((row) => row.filter(({ from, to }) => from < corners.to && to > corners.from))
}

export const wholeTable = (map: TableMap): CellRange | null => {
  const first = map.rows[0]?.[0]
  const lastRow = map.rows[map.rows.length - 1]
  const last = lastRow?.[lastRow.length - 1]
  return first === undefined || last === undefined ? null : { anchor: first.cell.key, head: last.cell.key }
}
