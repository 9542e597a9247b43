import { maximalCells } from '../../limits'
import { refuse } from '../../refusal'
import { paragraph, type SourceCell, type SourceDocument, type SourceItem, type SourceRow } from '../../source-document'
import { cellText, tableItems } from '../../source-table'
import { numbered, numbererOf } from '../list-numbers'
import { readLists } from './lists'
import { type CellProperties, paragraphPropertiesOf } from './paragraph-properties'
import { readPieces } from './piece-table'
import { stylesOf } from './style-sheet'
import { openWordFile } from './word-file'

const cellMark = '\u0007'
/** What stands for a picture or a drawing in the text. */
const pictures = ['\u0001', '\u0008']
const fieldMarks = { begin: '\u0013', separate: '\u0014', end: '\u0015' }
const spelledMarks: ReadonlyMap<string, string> = new Map([
  ['\u001e', '-'],
  ['\u000b', '\n'],
  ['\u000c', '\n'],
  ['\t', '\t'],
])

/** Words of a stretch of text: commands of fields dropped, their results kept, marks spelled out. */
function words(text: string): string {
  const open: ('command' | 'result')[] = []
  let kept = ''
  for (const sign of text) {
    if (sign === fieldMarks.begin) open.push('command')
    else if (sign === fieldMarks.separate && open.length > 0) open[open.length - 1] = 'result'
    else if (sign === fieldMarks.end) open.pop()
    else if (!open.includes('command')) kept += sign < ' ' ? (spelledMarks.get(sign) ?? '') : sign
  }
  return kept
}

/** Column edges of a row; rows of one table share them where they are divided alike. */
function edgesOf(cells: readonly CellProperties[]): number[] {
  let edge = 0
  return cells.map(({ width }) => {
    edge += width
    return edge
  })
}

interface RawRow {
  readonly texts: readonly string[]
  readonly cells: readonly CellProperties[]
}

const nearlyEqual = 30

/** Rows with their spans, counted in the columns that all rows together draw. */
function tableOf(rows: readonly RawRow[]): SourceItem[] {
  const known = rows.every(({ texts, cells }) => cells.length === texts.length)
  if (!known) {
    const counted = rows.map(({ texts }): SourceRow => texts.map((text) => ({ text, colSpan: 1, continued: false })))
    return tableItems(counted, 'counted')
  }
  const edges = rows.flatMap(({ cells }) => edgesOf(cells)).sort((a, b) => a - b)
  const columns = edges.filter((edge, index) => index === 0 || edge - (edges[index - 1] ?? 0) > nearlyEqual)
  const columnAt = (edge: number): number => columns.filter((column) => column <= edge + nearlyEqual).length
  const placed = rows.map(({ texts, cells }): SourceRow => {
    const ends = edgesOf(cells).map(columnAt)
    const row: SourceCell[] = []
    cells.forEach(({ continuesAbove, joinsLeft }, index) => {
      const colSpan = Math.max(1, (ends[index] ?? 0) - (ends[index - 1] ?? 0))
      const left = row[row.length - 1]
      if (joinsLeft && left !== undefined) row[row.length - 1] = { ...left, colSpan: left.colSpan + colSpan }
      else row.push({ text: continuesAbove ? '' : (texts[index] ?? ''), colSpan, continued: continuesAbove })
    })
    return row
  })
  return tableItems(placed, 'known')
}

/** Reads a Word 97–2003 document: text, tables with their spans, results of fields. */
export function readDoc(bytes: Uint8Array): SourceDocument {
  const file = openWordFile(bytes)
  const { text, offsetOf } = readPieces(file)
  const propertiesAt = paragraphPropertiesOf(file, stylesOf(file))
  const numberOf = numbererOf(readLists(file))
  const items: SourceItem[] = []
  let rows: RawRow[] = []
  let cells: string[] = []
  let cell: string[] = []
  let start = 0
  let total = 0

  const closeTable = (): void => {
    if (cells.length > 0) rows.push({ texts: cells, cells: [] })
    if (rows.length > 0) items.push(...tableOf(rows))
    rows = []
    cells = []
    cell = []
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign !== '\r' && sign !== cellMark && sign !== '\u000c') continue
    const plain = words(text.slice(start, at))
    const { inTable, rowEnd, cells: properties, list, level, outline } = propertiesAt(offsetOf(at))
    // The mark of a row is no paragraph and counts in no list.
    const counts = list !== 0 && !rowEnd && plain.trim() !== ''
    const own = counts ? numbered(numberOf({ list: String(list), level }), plain) : plain
    start = at + 1
    if (sign === cellMark && rowEnd) {
      rows.push({ texts: cells, cells: properties })
      cells = []
      cell = []
    } else if (sign === cellMark) {
      cells.push(cellText([...cell, own]))
      cell = []
      if (++total > maximalCells) refuse('文件里的表格太大，不像一份年度报告，没有打开。')
    } else if (inTable) cell.push(own)
    else {
      closeTable()
      for (const line of own.split('\n')) if (line.trim() !== '') items.push(paragraph(line, outline ?? undefined))
    }
  }
  closeTable()
  const rest = words(text.slice(start))
  if (rest.trim() !== '') items.push(paragraph(rest))
  const remarks = pictures.some((mark) => text.includes(mark))
    ? ['旧版 Word 文件里的图片没有读入，请需要时另存为 .docx。']
    : []
  return { items, remarks }
}
