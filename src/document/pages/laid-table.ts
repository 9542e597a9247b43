import type { PartKey } from '../../editions/edition'
import { officialLayout } from '../../editions/official-layout'
import { tableText } from '../paper'
import type { DocumentCell, DocumentTable } from '../report-document'
import { placeCells } from '../table-grid'
import { mm, typeArea } from './measures'
import { type SetLine, setLines } from './set-lines'

/** A cell of the grid with its words set in lines. */
export interface LaidCell {
  readonly cell: DocumentCell
  readonly row: number
  readonly column: number
  readonly left: number
  readonly width: number
  readonly lines: readonly SetLine[]
}

/** A table with the height of every row; lengths in mm. */
export interface LaidTable {
  readonly table: DocumentTable
  readonly part: PartKey
  readonly cells: readonly LaidCell[]
  readonly heights: readonly number[]
}

export const cellPitch = mm(tableText.linePt)

/** Left edges of the columns and the right edge of the last, from the edge of the paper. */
function edgesOf(widths: readonly number[]): number[] {
  let share = 0
  return [0, ...widths.map((width) => (share += width))].map((at) => typeArea.left + at * typeArea.width)
}

function laidCell(cell: DocumentCell, row: number, column: number, edges: readonly number[]): LaidCell {
  const left = edges[column] ?? 0
  const width = (edges[column + cell.colSpan] ?? left) - left
  const { marginMm, pt } = tableText
  const lines = setLines([{ text: cell.text, family: officialLayout.faces.body.family, pt }], {
    // Downwards there is one character on a line, in the middle of its column.
    left: cell.vertical ? left + (width - mm(pt)) / 2 : left + marginMm,
    width: cell.vertical ? mm(pt) : width - 2 * marginMm,
    align: cell.align,
    pitch: cellPitch,
  })
  return { cell, row, column, left, width, lines }
}

/** Rows are as high as their fullest cell; what a cell over several rows still lacks, its last row gives. */
function heightsOf(cells: readonly LaidCell[], rows: number, highest: number): number[] {
  const heights = Array<number>(rows).fill(mm(tableText.rowPt))
  for (const spanning of [false, true])
    for (const { cell, row, lines } of cells) {
      if (cell.rowSpan > 1 !== spanning) continue
      const last = Math.min(row + cell.rowSpan, rows) - 1
      const others = heights.slice(row, last).reduce((sum, height) => sum + height, 0)
      heights[last] = Math.max(heights[last] ?? 0, lines.length * cellPitch - others)
    }
  // A row higher than a page would have no place at all; its lines then stand closer.
  return heights.map((height) => Math.min(height, highest))
}

/** Sets every cell and measures the rows. */
export function layTable(table: DocumentTable, part: PartKey): LaidTable {
  const edges = edgesOf(table.widths)
  const cells = placeCells(table.rows).flatMap((places, row) =>
    places.flatMap(({ cell, column, covered }) => (covered ? [] : [laidCell(cell, row, column, edges)])),
  )
  const headHeight = mm(tableText.rowPt) * table.headRows * 2
  return { table, part, cells, heights: heightsOf(cells, table.rows.length, typeArea.height - headHeight) }
}
