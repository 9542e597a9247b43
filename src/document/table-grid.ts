interface Spanned {
  readonly rowSpan: number
  readonly colSpan: number
}

/** A cell at its place in the full grid; `covered` where a cell from a row above reaches down. */
export interface PlacedCell<Cell> {
  readonly cell: Cell
  readonly column: number
  readonly covered: boolean
}

/** Every row with all grid columns accounted for, from left to right: its own cells and those reaching in from above. */
export function placeCells<Cell extends Spanned>(rows: readonly (readonly Cell[])[]): PlacedCell<Cell>[][] {
  const reaching = new Map<number, { cell: Cell; rows: number }>()
  return rows.map((cells) => {
    const places: PlacedCell<Cell>[] = []
    let column = 0
    const passReaching = () => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        places.push({ cell: above.cell, column, covered: true })
        above.rows -= 1
        if (above.rows === 0) reaching.delete(column)
        column += above.cell.colSpan
      }
    }
    for (const cell of cells) {
      passReaching()
      places.push({ cell, column, covered: false })
      if (cell.rowSpan > 1) reaching.set(column, { cell, rows: cell.rowSpan - 1 })
      column += cell.colSpan
    }
    passReaching()
    return places
  })
}
