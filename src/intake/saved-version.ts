import { editionById } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import type { CellKey, NarrativePart } from '../editions/edition'
import { readFigures, textAt } from '../report/figures'
import { printedCell } from '../report/printed-cell'
import { printedText } from '../report/quantity'
import type { Block, Report } from '../report/report'
import { inCell, inPart, type Note } from './note'

const parts: readonly NarrativePart[] = ['part1', 'part5', 'part6']

/** Lines as a document prints them: without indents and without empty ones. */
const linesOf = (text: string): string[] => text.split(/\r\n?|\n/).flatMap((line) => line.trim() || [])

const printedBlocks = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.text) : [`图：${block.caption.trim()}`]))
    .join('\n')

function differingCells(saved: Report, visible: Report): CellKey[] {
  const edition = editionById(saved.edition)
  const figures = readFigures(saved.tables, edition)
  return [...cellsOf(edition).values()].flatMap((cell) =>
    printedCell(saved, figures, cell).trim() === printedText(textAt(visible.tables, cell)).trim()
      ? []
      : [cellKey(cell)],
  )
}

const texts = [
  ['title', '标题', ({ title }: Report) => title.replace(/\s+/g, '')],
  ['introduction', '引言', ({ introduction }: Report) => linesOf(introduction).join('\n')],
  ['part1', '第一部分', ({ narratives }: Report) => printedBlocks(narratives.part1)],
  ['part5', '第五部分', ({ narratives }: Report) => printedBlocks(narratives.part5)],
  ['part6', '第六部分', ({ narratives }: Report) => printedBlocks(narratives.part6)],
  ['signature', '落款', ({ signature }: Report) => `${signature.agency.trim()}\n${signature.date.trim()}`],
] as const

export interface Comparison {
  /** The saved report, with everything that was changed in the visible document taken from there. */
  readonly report: Report
  /** Empty when the document still shows what was saved. */
  readonly differences: readonly Note[]
}

/** Compares the report carried inside a document with what the document shows. */
export function compareVersions(saved: Report, visible: Report): Comparison {
  if (saved.edition !== visible.edition || saved.year !== visible.year) {
    const message = `文件里保存的是 ${saved.year} 年度报告，显示的是 ${visible.year} 年度报告。`
    return { report: visible, differences: [{ kind: 'differs', message }] }
  }
  const differences: Note[] = []
  const report: Report = structuredCopy(saved)
  for (const [part, name, read] of texts) {
    if (read(saved) === read(visible)) continue
    differences.push({ kind: 'differs', message: `${name}在导出后改动过，按文件显示的读入。`, place: inPart(part) })
    if (part === 'title' || part === 'introduction') report[part] = visible[part]
    else if (part === 'signature') report.signature = visible.signature
    else report.narratives[part] = visible.narratives[part]
  }
  for (const key of differingCells(saved, visible)) {
    const [table, row = '', column = ''] = key.split('.') as [keyof Report['tables'], string, string]
    const line = report.tables[table][row]
    const text = visible.tables[table][row]?.[column] ?? ''
    if (line === undefined) continue
    differences.push({
      kind: 'differs',
      message: `一格在导出后由「${line[column] ?? ''}」改为「${text}」，按文件显示的读入。`,
      place: inCell(key),
      text: line[column] ?? '',
    })
    line[column] = text
  }
  return { report, differences }
}

const structuredCopy = (report: Report): Report => ({
  ...report,
  narratives: Object.fromEntries(parts.map((part) => [part, [...report.narratives[part]]])) as Report['narratives'],
  tables: JSON.parse(JSON.stringify(report.tables)),
})
