import { cellKey } from '../../../editions/cells'
import type { CellKey } from '../../../editions/edition'
import { layoutHeadings } from '../../../editions/layout-headings'
import { type CellRange, cellsInRange } from '../range'
import type { TableMap } from '../table-map'
import type { Clipboard } from './read-clipboard'

interface Printed {
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const attribute = (name: string, value: number): string => (value === 1 ? '' : ` ${name}="${value}"`)

const cellStyle = 'border:1px solid #000;text-align:center'

function htmlOf(rows: readonly (readonly Printed[])[]): string {
  const lines = rows.map((cells) => {
    const tds = cells.map(
      ({ text, rowSpan, colSpan }) =>
        `<td${attribute('rowspan', rowSpan)}${attribute('colspan', colSpan)} style="${cellStyle}">${escaped(text)}</td>`,
    )
    return `<tr>${tds.join('')}</tr>`
  })
  return `<meta charset="utf-8"><table style="border-collapse:collapse">${lines.join('')}</table>`
}

/** Spans as empty fields, so that columns stand under each other in plain text too. */
function textOf(rows: readonly (readonly Printed[])[]): string {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((cells, top) => {
    let left = 0
    for (const { text, rowSpan, colSpan } of cells) {
      while (grid[top]?.[left] !== undefined) left++
      for (let r = 0; r < rowSpan; r++)
        for (let c = 0; c < colSpan; c++) {
          const row = grid[top + r]
          if (row !== undefined) row[left + c] = r === 0 && c === 0 ? text : ''
        }
    }
  })
  return grid.map((row) => row.join('\t')).join('\r\n')
}

/** A selected block for Word and spreadsheets; the whole table goes with its official headings. */
export function copiedRange(map: TableMap, range: CellRange, shown: (key: CellKey) => string): Clipboard {
  const cells = cellsInRange(map, range)
  const whole = cells.flat().length === map.at.size
  const rows = whole
    ? layoutHeadings(map.table).map((row) =>
        row.cells.map((cell): Printed => {
          const text = cell.kind === 'value' ? shown(cellKey(cell.cell)) : cell.text
          return { text, rowSpan: cell.rowSpan, colSpan: cell.colSpan }
        }),
      )
    : cells.map((row) =>
        row.map(({ cell, from, to }): Printed => ({ text: shown(cell.key), rowSpan: 1, colSpan: to - from })),
      )
  return { html: htmlOf(rows), text: textOf(rows) }
}
