import { cellsOf, rowsOf } from '../../../intake/formats/html/table-grid'
import { parseHtml } from '../../../intake/formats/html/tree'
import { elementsOf, type XmlElement } from '../../../intake/formats/xml'
import { type ClipGrid, layOut } from './clip-grid'

const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'xml', 'rt', 'rp', 'option', 'textarea'])
const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'section', 'center'])
const markings = new Set(['del', 's', 'strike', 'sup', 'sub', 'img', 'svg', 'canvas', 'input', 'select', 'object'])
const widest = 64
const highest = 400

const styleOf = ({ attributes }: XmlElement): string => attributes.get('style') ?? ''

const isUnseen = (element: XmlElement): boolean =>
  unseen.has(element.name) ||
  element.attributes.has('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(styleOf(element))

const isMarking = (element: XmlElement): boolean =>
  markings.has(element.name) || /line-through|vertical-align\s*:\s*(?:super|sub)\b/i.test(styleOf(element))

interface Words {
  text: string
  marked: boolean
}

function collect(element: XmlElement, words: Words): void {
  for (const child of element.children) {
    if (typeof child === 'string') words.text += child.replace(/[ \t\r\n\f]+/g, ' ')
    else if (child.name === 'br') words.text += '\n'
    else if (!isUnseen(child)) {
      if (isMarking(child)) words.marked = true
      const block = blocks.has(child.name)
      if (block) words.text += '\n'
      collect(child, words)
      if (block) words.text += '\n'
    }
  }
}

const spanOf = (cell: XmlElement, name: string, most: number): number => {
  const written = Number.parseInt(cell.attributes.get(name) ?? '', 10)
  if (name === 'rowspan' && written === 0) return most
  return written >= 1 ? Math.min(written, most) : 1
}

function cellOf(cell: XmlElement) {
  const words: Words = { text: '', marked: isMarking(cell) }
  collect(cell, words)
  const lines = words.text.split('\n').map((line) => line.replace(/^ +| +$/g, ''))
  const written = lines.filter((line) => line.replace(/\u00a0/g, '').trim() !== '')
  const columns = spanOf(cell, 'colspan', widest)
  // Excel lets long text run over empty neighbours and writes that as a span; the neighbours are cells of their own.
  const overflows = /mso-ignore\s*:\s*colspan/i.test(styleOf(cell))
  return {
    text: written.length > 0 ? written.join('\n') : '',
    lines: written.length,
    marked: words.marked,
    rows: spanOf(cell, 'rowspan', highest),
    columns: overflows ? 1 : columns,
    overflow: overflows ? columns - 1 : 0,
  }
}

const tablesIn = (element: XmlElement): XmlElement[] =>
  isUnseen(element)
    ? []
    : elementsOf(element).flatMap((child) => {
        const inner = tablesIn(child)
        // A table around other tables only lays out the page.
        return child.name === 'table' && inner.length === 0 && !isUnseen(child) ? [child] : inner
      })

/** The tables of clipboard HTML, spans expanded, hidden rows left out; none when it holds no table. */
export function gridsInHtml(html: string): ClipGrid[] {
  return tablesIn(parseHtml(html)).map((table) =>
    layOut(
      rowsOf(table)
        .filter((row) => !isUnseen(row))
        .map((row) =>
          cellsOf(row)
            .filter((cell) => !isUnseen(cell))
            .map(cellOf),
        ),
    ),
  )
}
