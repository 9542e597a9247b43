import { readQuantity } from '../../../report/quantity'

/** A cell of the clipboard. `top` and `left` are its first row and column in the grid. */
export interface ClipCell {
  readonly text: string
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
  /** More than one line of words: two figures under each other must never become one. */
  readonly lines: number
  /** Struck out, raised or a picture: what is read is not what is seen. */
  readonly marked: boolean
}

/** Slots a row lacks stand for cells that were never given. */
const missing = new WeakSet<ClipCell>()

export const isGiven = (cell: ClipCell): boolean => !missing.has(cell)

/** A table of the clipboard with its spans expanded: every slot names the cell that covers it. */
export interface ClipGrid {
  readonly slots: readonly (readonly ClipCell[])[]
  /** Rows came with different numbers of cells, so columns do not stand under each other. */
  readonly ragged: boolean
}

/** Cells of a row that begin in it or reach into it from above, each once. */
export const cellsOfRow = (row: readonly ClipCell[]): readonly ClipCell[] =>
  row.filter((cell, index) => cell !== row[index - 1])

export const isBlankCell = ({ text }: ClipCell): boolean => readQuantity(text).kind === 'blank'

/** A number, a dash or nothing: what may stand in a figure cell without being words. */
export const isFigure = ({ text }: ClipCell): boolean => readQuantity(text).kind !== 'unreadable'

export const isWords = (cell: ClipCell): boolean => !isFigure(cell)

/** Text as it is placed: exactly as written, but padding alone is nothing. */
export const placedText = (cell: ClipCell): string => (isBlankCell(cell) ? '' : cell.text)

/** Fills a grid from cells listed row by row with their spans, as a browser lays out a table. */
export function layOut(
  rows: readonly (readonly (Omit<ClipCell, 'top' | 'left'> & { readonly overflow?: number })[])[],
): ClipGrid {
  const slots: ClipCell[][] = rows.map(() => [])
  const blankAt = (top: number, left: number): ClipCell => ({
    text: '',
    top,
    left,
    rows: 1,
    columns: 1,
    lines: 0,
    marked: false,
  })
  rows.forEach((cells, top) => {
    const row = slots[top]
    if (row === undefined) return
    let left = 0
    const next = (): void => {
      while (row[left] !== undefined) left++
    }
    for (const { overflow = 0, ...given } of cells) {
      next()
      const cell: ClipCell = { ...given, rows: Math.min(given.rows, rows.length - top), top, left }
      for (let r = top; r < top + cell.rows; r++)
        for (let c = left; c < left + cell.columns; c++) (slots[r] as ClipCell[])[c] ??= cell
      for (let extra = 1; extra <= overflow; extra++) row[left + extra] ??= blankAt(top, left + extra)
    }
  })
  const width = Math.max(0, ...slots.map((row) => row.length))
  const ragged = slots.some((row) => row.length > 0 && row.length !== width)
  slots.forEach((row, top) => {
    for (let left = 0; left < width; left++) {
      if (row[left] !== undefined) continue
      const cell = blankAt(top, left)
      missing.add(cell)
      row[left] = cell
    }
  })
  return { slots, ragged }
}
