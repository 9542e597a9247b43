import { readFileSync } from 'node:fs'
import { cellKey } from '../../src/editions/cells'
import type { TableDefinition } from '../../src/editions/edition'
import { layoutHeadings, type PrintedCell } from '../../src/editions/layout-headings'
import { textAt } from '../../src/report/figures'
import type { Report } from '../../src/report/report'

function printed(cell: PrintedCell, { tables }: Report): string {
  const spans = `rowspan="${cell.rowSpan}" colspan="${cell.colSpan}"`
  if (cell.kind !== 'value') return `<th ${spans}>${cell.text}</th>`
  const [id, value] = [`cell-${cellKey(cell.cell)}`, textAt(tables, cell.cell)]
  return `<td ${spans}><input inputmode="numeric" id="${id}" value="${value}" /></td>`
}

/** The page to measure against: a table of the report as printed, plain inputs, one listener that works everything out. */
export function floorPage(table: TableDefinition, report: Report): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const widths = table.widths.map((width) => `<col style="width: ${(100 * width) / total}%" />`)
  const rows = layoutHeadings(table).map(
    ({ cells }) => `<tr>${cells.map((cell) => printed(cell, report)).join('')}</tr>`,
  )
  const markup = `<table>${widths.join('')}${rows.join('\n')}</table>`
  return readFileSync('scripts/bench/floor.html', 'utf8').replace(/<!--.*-->/, markup)
}
