import { numberingOf } from '../recognize/numbering'
import { countedCell, paragraph, type SourceDocument, type SourceItem, type SourceRow } from '../source-document'
import { tableItems } from '../source-table'

const isBlank = (line: string): boolean => line.trim() === ''
/** No cell of the form is this long: such a line is a paragraph indented with a TAB. */
const longestCell = 90
const isCell = (line: string | undefined): boolean => line?.startsWith('\t') === true && line.length <= longestCell
/** Lines copied out of a spreadsheet or a Word table hold several cells each; one TAB may stand behind a number. */
function isTabbedRow(line: string): boolean {
  const cells = line.split('\t')
  const filled = cells.filter((cell) => !isBlank(cell)).length
  if (cells.length < 2 || filled < 2) return false
  const [first = ''] = cells
  return (
    filled > 2 || (first !== '' && first.length <= longestCell && numberingOf(`${first} `)?.length !== first.length + 1)
  )
}

/**
 * Text with tables in the TAB grammar: a cell is a line that opens with one TAB, lines without TAB continue it, an empty
 * line ends the row, a second one or a line without TAB ends the table. Runs of lines with several TABs are rows too.
 */
export function readPlainText(text: string): SourceDocument {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .split('\n')
  const items: SourceItem[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    // The upper row of a head may hold a single word behind the room for its corner.
    const opens = isCell(line) && isTabbedRow(lines[at + 1] ?? '')
    if (opens || isTabbedRow(line)) at = readTabbedRows(lines, at, items)
    else if (isCell(line)) at = readCells(lines, at, items)
    else {
      if (!isBlank(line)) items.push(paragraph(line))
      at++
    }
  }
  return { items, remarks: [] }
}

/** Text that cannot go on inside a cell: the heading of a part or a long paragraph right below a table. */
const endsTable = (line: string): boolean => line.length > longestCell || numberingOf(line)?.style === '一、'

/** The torn rest of a label: an empty line inside a cell looks like the end of its row. */
function isTornRest(line: string | undefined, next: string | undefined, above: string): boolean {
  if (line === undefined || isBlank(line) || line.length > 12 || !isCell(next)) return false
  if (/[\t\d。：:；]/.test(line)) return false
  return numberingOf(line) === null && /\p{L}/u.test(above)
}

/** Reads cells up to the end of their row; the position of the line behind them. */
function readRow(lines: readonly string[], start: number, cells: string[]): number {
  let at = start
  for (let line = lines[at]; line !== undefined && line !== ''; line = lines[++at]) {
    if (line.startsWith('\t')) cells.push(line.slice(1))
    else if (endsTable(line)) return at
    else cells.push(`${cells.pop() ?? ''}\n${line}`)
  }
  const rest = lines[at + 1]
  if (!isTornRest(rest, lines[at + 2], cells[cells.length - 1] ?? '')) return at + 1
  cells.push(`${cells.pop() ?? ''}\n${rest}`)
  return readRow(lines, at + 2, cells)
}

function readCells(lines: readonly string[], start: number, items: SourceItem[]): number {
  const rows: SourceRow[] = []
  let at = start
  while (isCell(lines[at])) {
    const cells: string[] = []
    at = readRow(lines, at, cells)
    rows.push(cells.map(countedCell))
  }
  items.push(...tableItems(rows, 'counted'))
  return at
}

function readTabbedRows(lines: readonly string[], start: number, items: SourceItem[]): number {
  const rows: SourceRow[] = []
  let at = start
  for (let line = lines[at]; line?.includes('\t'); line = lines[++at]) rows.push(line.split('\t').map(countedCell))
  items.push(...tableItems(rows, 'counted'))
  return at
}
