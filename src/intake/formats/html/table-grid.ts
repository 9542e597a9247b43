import { maximalCells } from '../../limits'
import { refuse } from '../../refusal'
import { elementsOf, type XmlElement } from '../xml'

export interface GridCell {
  /** Null where a cell from a row above reaches down. */
  readonly element: XmlElement | null
  readonly span: number
}

const groups = new Set(['thead', 'tbody', 'tfoot', 'form'])
const widest = 64
const highest = 400

/** Rows of this table, not of tables inside it. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : groups.has(child.name) ? rowsOf(child) : [],
  )
}

export const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).filter(({ name }) => name === 'td' || name === 'th')

function spanOf(cell: XmlElement, name: string, most: number): number {
  const written = Number.parseInt(cell.attributes.get(name) ?? '1', 10)
  return Number.isNaN(written) || written < 0 ? 1 : Math.min(written, most)
}

/** Every row with all grid columns accounted for: its own cells and those reaching in from above. */
export function gridOf(table: XmlElement): GridCell[][] {
  const reaching = new Map<number, { span: number; rows: number }>()
  let total = 0
  return rowsOf(table).map((row) => {
    const line: GridCell[] = []
    let column = 0
    const passReaching = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        line.push({ element: null, span: above.span })
        above.rows--
        if (above.rows === 0) reaching.delete(column)
        column += above.span
      }
    }
    for (const element of cellsOf(row)) {
      passReaching()
      const span = Math.max(1, spanOf(element, 'colspan', widest))
      // 0 means down to the end of the table.
      const rows = spanOf(element, 'rowspan', highest) || highest
      line.push({ element, span })
      if (rows > 1) reaching.set(column, { span, rows: rows - 1 })
      column += span
      if (++total > maximalCells) refuse('网页里的表格太大，不像一份年度报告，没有打开。')
    }
    passReaching()
    return line
  })
}
