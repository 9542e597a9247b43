import type { Edition } from '../editions/edition'
import { layoutHeadings } from '../editions/layout-headings'
import { type Figures, readFigures } from '../report/figures'
import { printedCell } from '../report/printed-cell'
import type { Block, Report } from '../report/report'
import type { SourceItem } from './source-document'

/** Words that must follow next; pictures that cannot be drawn print their description instead. */
interface Expected {
  readonly words: string
  readonly optional?: true
}

/** Spaces, breaks and what no document can hold say nothing about a change. */
const silent = /[\s\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]+/gu

const spoken = (text: string): string => text.replace(silent, '')

const wordsOf = (item: SourceItem): string => {
  if (item.kind === 'paragraph') return item.text
  if (item.kind === 'figure') return item.caption
  return item.rows.map((row) => row.map(({ text }) => text).join('')).join('')
}

function expectedBlock(block: Block): Expected[] {
  if (block.kind === 'paragraph') return [{ words: block.text }]
  return [{ words: block.alternative, optional: true }, { words: block.caption }]
}

function expectedTable(report: Report, edition: Edition, figures: Figures, id: string): Expected[] {
  const table = edition.tables.find((candidate) => candidate.id === id)
  if (table === undefined) return []
  return layoutHeadings(table).flatMap(({ cells }) =>
    cells.map((cell) => ({ words: cell.kind === 'value' ? printedCell(report, figures, cell.cell) : cell.text })),
  )
}

function expectedWords(report: Report, edition: Edition): Expected[] {
  const figures = readFigures(report.tables, edition)
  const parts = edition.parts.flatMap(({ heading, content }): Expected[] => [
    { words: heading },
    ...(content.kind === 'narrative'
      ? report.narratives[content.part].flatMap(expectedBlock)
      : expectedTable(report, edition, figures, content.table)),
  ])
  const { title, introduction, signature } = report
  return [{ words: title }, { words: introduction }, ...parts, { words: signature.agency }, { words: signature.date }]
}

/** Whether a document still says exactly what the report inside it says, word for word. */
export function showsExactly(items: readonly SourceItem[], report: Report, edition: Edition): boolean {
  const shown = spoken(items.map(wordsOf).join(''))
  let at = 0
  for (const { words, optional } of expectedWords(report, edition)) {
    const next = spoken(words)
    if (shown.startsWith(next, at)) at += next.length
    else if (optional !== true) return false
  }
  return at === shown.length
}
