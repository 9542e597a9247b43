import { maximalParagraphs } from '../../limits'
import { refuse } from '../../refusal'
import { paragraph, type SourceDocument, type SourceItem } from '../../source-document'
import { tableItems } from '../../source-table'
import { drawPage } from './draw-page'
import { checkNesting } from './nesting'
import { openPdf } from './open-pdf'
import { type PageContent, unknown } from './page-content'
import { withoutEdges } from './page-edges'
import { pageParts } from './page-parts'
import { columnOf, paragraphsOf } from './paragraphs'
import type { RuledTable } from './ruled-table'
import { checkStreams, holdsPictures } from './streams'
import type { TextLine } from './text-lines'
import { joinedTable } from './torn-tables'

const ask = '请用原来的 Word 文件。'

/** Refuses what has no text to be read: scans, and fonts that only number their shapes. */
function checkText(pages: readonly PageContent[], pictures: boolean): void {
  const text = pages.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text.trim())).join('')
  const hidden = pages
    .map((page) => page.hidden)
    .join('')
    .trim()
  if (hidden.length > text.length) refuse(`这个 PDF 是扫描件，上面的文字由机器猜成，数字不可靠，${ask}`)
  if (text === '') refuse(pictures ? `这个 PDF 里只有图片，没有文字，${ask}` : `这个 PDF 里没有文字，${ask}`)
  if (text.split(unknown).length - 1 > text.length / 10)
    refuse(`这个 PDF 的字体没有说明每个字形是哪个字，读不出文字，${ask}`)
}

/** Tables and lines in reading order, tables that go on over a page joined. */
type Part = { readonly table: RuledTable } | { readonly line: TextLine }

function joinedParts(pages: readonly (readonly Part[])[]): Part[] {
  const parts: Part[] = []
  for (const page of pages)
    page.forEach((part, index) => {
      const last = parts[parts.length - 1]
      const whole =
        index === 0 && last !== undefined && 'table' in last && 'table' in part
          ? joinedTable(last.table, part.table)
          : null
      if (whole === null) parts.push(part)
      else parts[parts.length - 1] = { table: whole }
    })
  return parts
}

function itemsOf(parts: readonly Part[], paperWidth: number): SourceItem[] {
  const column = columnOf(
    parts.flatMap((part) => ('line' in part ? [part.line] : [])),
    paperWidth,
  )
  const items: SourceItem[] = []
  let lines: TextLine[] = []
  const close = (): void => {
    items.push(...paragraphsOf(lines, column).map((text) => paragraph(text)))
    lines = []
  }
  for (const part of parts) {
    if ('line' in part) lines.push(part.line)
    else {
      close()
      items.push(...tableItems(part.table.rows, 'known'))
    }
  }
  close()
  return items
}

function remarksOf(
  pages: readonly PageContent[],
  parts: readonly Part[],
  pictures: boolean,
  unsound: number,
): string[] {
  const doubtful = parts.flatMap((part) => ('table' in part ? part.table.doubtful : []))
  const glyphs = pages.flatMap((page) => page.glyphs)
  const strange = glyphs.filter(({ text }) => text === unknown).length
  return [
    ...(doubtful.length > 0
      ? [`表格里有 ${doubtful.length} 格的文字越过框线或认不出来，不能确定属于哪一格，留空：${doubtful.join('、')}`]
      : []),
    ...(unsound > 0 ? ['有的表格框线不全，分不清各格，按文字一行一行读入。'] : []),
    ...(strange > 0 ? [`有 ${strange} 个字在 PDF 里没有说明是什么字，以「${unknown}」代替。`] : []),
    ...(glyphs.some(({ turned }) => turned) ? ['有横着或竖着排的文字，请核对它们的顺序。'] : []),
    ...(pictures ? ['PDF 里的图片没有读入。'] : []),
  ]
}

function guessesOf(parts: readonly Part[]): string[] {
  const wrapped = parts.flatMap((part) => ('table' in part ? part.table.wrapped : []))
  return wrapped.length === 0 ? [] : [`有 ${wrapped.length} 格太窄，数字断成了几行，接起来读入：${wrapped.join('、')}`]
}

/** Reads a PDF that was written from a text document; scans are refused. Lines of tables tell which cell a figure is in. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  checkStreams(bytes)
  checkNesting(bytes)
  const pdf = await openPdf(bytes)
  try {
    const pages: PageContent[] = []
    for (let number = 1; number <= pdf.pages; number++) pages.push(drawPage(await pdf.page(number), pdf.operators))
    const pictures = holdsPictures(bytes)
    checkText(pages, pictures)
    const divided = pages.map(pageParts)
    const edges = withoutEdges(divided.map(({ lines }, index) => ({ lines, height: pages[index]?.height ?? 0 })))
    const parts = joinedParts(
      divided.map(({ tables }, index): Part[] => {
        const place = (part: Part): number => ('table' in part ? part.table.top : part.line.baseline)
        const lines = edges.pages[index] ?? []
        return [...tables.map((table) => ({ table })), ...lines.map((line) => ({ line }))].sort(
          (a, b) => place(a) - place(b),
        )
      }),
    )
    if (parts.length > maximalParagraphs) refuse('文件太长，不像一份年度报告，没有打开。')
    const unsound = divided.reduce((sum, page) => sum + page.unsound, 0)
    const asides = [
      ...edges.running,
      ...pages.map(({ hidden }) => hidden.trim()),
      ...divided.flatMap(({ turned }) => turned),
    ]
    return {
      items: itemsOf(parts, Math.max(...pages.map(({ width }) => width))),
      asides: asides.filter(Boolean),
      guesses: guessesOf(parts),
      remarks: remarksOf(pages, parts, pictures, unsound),
    }
  } finally {
    pdf.close()
  }
}
