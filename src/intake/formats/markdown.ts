import { countedCell, paragraph, type SourceDocument, type SourceItem, type SourceRow } from '../source-document'
import { tableItems, trimmed } from '../source-table'
import { decodeEntity } from './entities'
import { readPage } from './html/page'
import { parseHtml } from './html/tree'

const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const rule = /^[ \t]*(?:-[ \t]*){3,}$|^[ \t]*(?:\*[ \t]*){3,}$/

/** A text with at least one ruler line between cells. */
export const looksLikeMarkdown = (text: string): boolean => /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*$/m.test(text)

/** Words without the marks of emphasis, links, escapes and characters written by name. */
function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~\n]*\S)\1/g, '$2')
    .replace(/&(#?\w{1,10});/g, (whole, name: string) => decodeEntity(name) ?? whole)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** Cells between upright lines; an escaped line is a letter. */
function cellsOf(line: string): SourceRow {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => countedCell(plain(trimmed(cell))))
}

/** Lines of one paragraph are joined where an editor wrapped them; numbered and short lines stand alone. */
const wrapped = (line: string, next: string): boolean =>
  line.length >= 30 &&
  !/[。！？；：:]\s*$|\s{2}$/.test(line) &&
  !/^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[#>|*-])/.test(next)

interface Heading {
  readonly level: number
  readonly text: string
}

function headingOf(line: string): Heading | null {
  const marks = /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]
  if (marks === undefined || line.length > 400) return null
  return { level: marks.length, text: trimmed(line).slice(marks.length).replace(/#+$/, '').trim() }
}

function addText(lines: readonly string[], items: SourceItem[]): void {
  let open = ''
  const close = (): void => {
    const words = plain(open).trim()
    for (const line of words.split('\n')) if (line.trim() !== '') items.push(paragraph(line.trim()))
    open = ''
  }
  for (const line of lines) {
    const heading = headingOf(line)
    if (heading !== null) {
      close()
      items.push(paragraph(plain(heading.text), heading.level))
    } else if (line.trim() === '' || rule.test(line)) close()
    else if (open !== '' && wrapped(open, line)) open += line.trim()
    else {
      close()
      open = line.replace(/^\s*>\s?/, '').replace(/^\s*[-*+]\s+/, '')
    }
  }
  close()
}

/** Reads Markdown: pipe tables, headings, text, and tables written as HTML. */
export function readMarkdown(text: string): SourceDocument {
  const items: SourceItem[] = []
  const asides: string[] = []
  const remarks: string[] = []
  const pieces = text.replace(/\r\n?/g, '\n').split(/(<table[\s>][\s\S]*?<\/table>)/i)
  for (const piece of pieces) {
    if (/^<table/i.test(piece)) {
      const page = readPage(parseHtml(piece))
      items.push(...page.items)
      remarks.push(...page.remarks)
      continue
    }
    const lines = piece.split('\n')
    let start = 0
    lines.forEach((line, index) => {
      if (index === 0 || !ruler.test(line) || !line.includes('|') || index <= start) return
      const head = index - 1
      if (!(lines[head] ?? '').includes('|')) return
      let end = index + 1
      while (end < lines.length && (lines[end] ?? '').includes('|')) end++
      addText(lines.slice(start, head), items)
      const body = [lines[head] ?? '', ...lines.slice(index + 1, end)].filter((row) => !ruler.test(row))
      items.push(...tableItems(body.map(cellsOf), 'counted'))
      start = end
    })
    addText(lines.slice(start), items)
  }
  return { items, asides, remarks }
}
