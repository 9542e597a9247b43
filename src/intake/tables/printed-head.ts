import type { TableDefinition } from '../../editions/edition'
import { layoutHeadings } from '../../editions/layout-headings'
import { countedCell, type SourceRow } from '../source-document'

/** The head of a table as a format that counts cells has it: cells covered from above come once more, empty. */
export function printedHead(table: TableDefinition): SourceRow[] {
  const covered = new Map<number, number>()
  const rows = layoutHeadings(table).filter(({ head }) => head)
  return rows.map(({ cells }) => {
    const line: string[] = []
    let column = 0
    const pass = (): void => {
      for (let rest = covered.get(column); rest !== undefined && rest > 0; rest = covered.get(column)) {
        covered.set(column, rest - 1)
        line.push('')
        column++
      }
    }
    for (const cell of cells) {
      pass()
      line.push(cell.kind === 'value' ? '' : cell.text)
      if (cell.rowSpan > 1) covered.set(column, cell.rowSpan - 1)
      column += cell.colSpan
    }
    pass()
    return line.map(countedCell)
  })
}
