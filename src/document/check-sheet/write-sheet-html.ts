import { pageStyle } from '../html/page-style'
import { spelled, tag, voidTag } from '../html/tag'
import { tableText } from '../paper'
import type { SheetBlock, SheetCell, SheetDocument, SheetTable } from './sheet-document'
import { sheetWidths } from './sheet-widths'

/** Tables of text instead of figures: rows as high as their words, and tables that run over pages. */
const sheetStyle = `
table{break-inside:auto;width:calc(100% - 1px);margin:0 0 1em}
table.together{break-inside:avoid}
th,td{padding:1pt 1mm}
td.left{text-align:left}
.sign td,.sign th{height:${(30 / tableText.pt).toFixed(2)}em}
thead{break-after:avoid}
h2{text-indent:0}
`.trim()

function cellTag({ text, align, span = 1, heading }: SheetCell, scope: 'col' | 'row'): string {
  const colspan = span === 1 ? null : span
  return heading
    ? tag('th', { scope, colspan }, spelled(text))
    : tag('td', { colspan, class: align === 'left' ? 'left' : null }, spelled(text))
}

function tableTag(table: SheetTable): string {
  const { name, rows, headRows, together, rowPt } = table
  const row = (cells: readonly SheetCell[], scope: 'col' | 'row') =>
    tag('tr', {}, ...cells.map((cell) => cellTag(cell, scope)))
  const columns = sheetWidths(table).map((share) => voidTag('col', { style: `width:${(share * 100).toFixed(2)}%` }))
  const classes = [together && 'together', rowPt !== undefined && 'sign'].filter(Boolean).join(' ')
  const head = rows.slice(0, headRows).map((cells) => row(cells, 'col'))
  const body = rows.slice(headRows).map((cells) => row(cells, 'row'))
  return tag(
    'table',
    { 'aria-label': name, class: classes === '' ? null : classes },
    tag('colgroup', {}, ...columns),
    head.length === 0 ? '' : tag('thead', {}, ...head),
    tag('tbody', {}, ...body),
  )
}

function blockTag(block: SheetBlock): string {
  if (block.kind === 'table') return tableTag(block)
  return tag(block.kind === 'heading' ? 'h2' : 'p', {}, spelled(block.text))
}

/** The check sheet as a page for print, on the same paper and in the same faces as the report. */
export function writeSheetHtml({ language, name, title, blocks }: SheetDocument): string {
  const head = `<meta charset="utf-8">${tag('title', {}, spelled(name))}<style>${pageStyle}\n${sheetStyle}</style>`
  const body = tag(
    'main',
    {},
    tag('article', {}, tag('h1', {}, title.map(spelled).join('<br>')), ...blocks.map(blockTag)),
  )
  return `<!DOCTYPE html>\n${tag('html', { lang: language }, tag('head', {}, head), tag('body', {}, body))}\n`
}
