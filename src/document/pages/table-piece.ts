import type { LaidCell, LaidTable } from './laid-table'
import { cellPitch } from './laid-table'
import { typeArea } from './measures'
import type { PlacedCell, TablePiece } from './page'

/** A row of a table on a page, in mm from the upper edge of the paper. */
export interface PlacedRow {
  readonly row: number
  readonly top: number
  readonly height: number
  /** Printed again at the top of a continued page. */
  readonly repeated: boolean
}

type Extent = { readonly top: number; readonly height: number }

/** What of a cell stands among these rows; null when none of its rows does. */
function extentOf({ cell, row }: LaidCell, rows: readonly PlacedRow[]): Extent | null {
  const own = rows.filter((placed) => placed.row >= row && placed.row < row + cell.rowSpan)
  const [first] = own
  return first === undefined ? null : { top: first.top, height: own.reduce((sum, { height }) => sum + height, 0) }
}

function placedCell(laid: LaidCell, { top, height }: Extent, written: boolean, repeated: boolean): PlacedCell {
  const { cell, row, column, left, width, lines } = laid
  const pitch = Math.min(cellPitch, height / Math.max(1, lines.length))
  const start = top + (height - pitch * lines.length) / 2
  return {
    cell,
    row,
    column,
    box: { left, top, width, height },
    repeated,
    lines: !written
      ? []
      : lines.flatMap(({ runs, broken }, line) =>
          runs.map((run) => ({ broken, run: { ...run, baseline: start + line * pitch + run.baseline } })),
        ),
  }
}

/**
 * A table as it stands on its pages, from the rows on each of them. A cell that goes on over pages is drawn on each;
 * its words stand where it is highest.
 */
export function tablePieces(laid: LaidTable, pages: readonly (readonly PlacedRow[])[]): TablePiece[] {
  const { table, part, cells } = laid
  const own = pages.map((rows) => rows.filter(({ repeated }) => !repeated))
  const writtenOn = cells.map((cell) => {
    const heights = own.map((rows) => extentOf(cell, rows)?.height ?? 0)
    return heights.indexOf(Math.max(...heights))
  })
  return pages.map((rows, page) => {
    const heads = rows.filter(({ repeated }) => repeated)
    const placed = (among: readonly PlacedRow[], repeated: boolean) =>
      cells.flatMap((cell, index) => {
        const extent = extentOf(cell, among)
        return extent === null ? [] : [placedCell(cell, extent, repeated || writtenOn[index] === page, repeated)]
      })
    const top = rows[0]?.top ?? 0
    const height = rows.reduce((sum, row) => sum + row.height, 0)
    return {
      kind: 'table',
      table: table.id,
      name: table.name,
      part,
      box: { ...typeArea, top, height },
      cells: [...placed(heads, true), ...placed(own[page] ?? [], false)],
    }
  })
}
