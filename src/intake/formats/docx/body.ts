import { maximalCells, maximalParagraphs, maximalPictures } from '../../limits'
import { refuse } from '../../refusal'
import { paragraph, type SourceCell, type SourceItem } from '../../source-document'
import { cellText, smallGrid, tableItems } from '../../source-table'
import { type Numberer, numbered } from '../list-numbers'
import { pictureUrl } from '../picture'
import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'
import type { Lists } from './numbering'
import { descriptionIn, type Inline, inlineOf } from './run-text'
import { listOf, outlineOf, type ParagraphStyle } from './styles'
import { type TableCell, tableRows } from './table-rows'

/** What a document's body refers to in other parts of the file. */
export interface Surroundings {
  readonly numberOf: Numberer
  readonly levelOfStyle: Lists['levelOfStyle']
  readonly styleOf: (id: string | undefined) => ParagraphStyle
  readonly pictureBytes: (relationship: string) => Uint8Array | null
  readonly notes: Readonly<Record<string, XmlElement | null>>
}

export interface Body {
  readonly items: readonly SourceItem[]
  /** Text that stands outside the reading order: footnotes. */
  readonly asides: readonly string[]
  readonly remarks: readonly string[]
}

const containers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
])

interface Words extends Inline {
  readonly outline: number | null
  /** Table of contents: Word repeats the headings there. */
  readonly contents: boolean
  readonly caption: boolean
}

/** Reads the body of a Word document into items in reading order. */
export function readBody(root: XmlElement, around: Surroundings): Body {
  const items: SourceItem[] = []
  const asides: string[] = []
  const remarks = new Set<string>()
  let pictures = 0
  let cells = 0

  const wordsOf = (element: XmlElement): Words => {
    const properties = childNamed(element, 'w:pPr')
    const style = around.styleOf(attributeOf(childNamed(properties, 'w:pStyle'), 'w:val'))
    const inline = inlineOf(element)
    const { list = '0', level = around.levelOfStyle(list, style.numberedBy) } = { ...style.list, ...listOf(properties) }
    if (list !== '0' && inline.text.trim() !== '') inline.text = numbered(around.numberOf({ list, level }), inline.text)
    if (inline.tracked) remarks.add('文件里有修订痕迹，按接受全部修订后的文字读入。')
    asides.push(...inline.notes.flatMap((note) => noteText(note, around)))
    if (style.hidden) inline.text = ''
    const outline = outlineOf(properties) ?? style.outline
    const named = (pattern: RegExp): boolean => pattern.test(style.name)
    return { ...inline, outline, contents: named(/^(?:toc|目录) ?\d/i), caption: named(/^(?:caption|题注)$/i) }
  }

  const addPictures = (element: XmlElement, blips: readonly XmlElement[]): void => {
    for (const blip of blips) {
      const bytes = around.pictureBytes(attributeOf(blip, 'r:embed') ?? attributeOf(blip, 'r:id') ?? '')
      const image = bytes === null ? null : pictureUrl(bytes)
      if (image === null || ++pictures > maximalPictures)
        remarks.add('有的图片不是 PNG 或 JPEG，或不在文件里，没有读入。')
      else items.push({ kind: 'figure', image, caption: '', alternative: descriptionIn(element) })
    }
  }

  const addParagraph = (element: XmlElement): void => {
    const { text, pictures: blips, boxes, outline, contents, caption } = wordsOf(element)
    if (contents) return
    for (const line of text.split('\n'))
      if (line.trim() !== '') items.push({ ...paragraph(line, outline ?? undefined), ...(caption ? { caption } : {}) })
    if (items.length > maximalParagraphs) refuse('文件太长，不像一份年度报告，没有打开。')
    addPictures(element, blips)
    for (const box of boxes) addBlocks(box)
  }

  const textOfCell = ({ content }: TableCell): string => {
    if (content === null) return ''
    const lines: string[] = []
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'w:p') lines.push(wordsOf(child).text)
        else if (child.name === 'w:tbl') for (const cell of tableRows(child).flat()) lines.push(textOfCell(cell))
        else if (containers.has(child.name)) collect(child)
      }
    }
    collect(content)
    return cellText(lines)
  }

  const addTable = (element: XmlElement): void => {
    const rows = tableRows(element)
    cells += rows.reduce((sum, row) => sum + row.length, 0)
    if (cells > maximalCells) refuse('文件里的表格太大，不像一份年度报告，没有打开。')
    const contents = rows.flat().flatMap(({ content }) => (content === null ? [] : [content]))
    const frame = contents.length <= 1 || contents.some(holdsGrid)
    // A table around other tables, or a single box, only lays out what stands in it.
    if (frame) for (const content of contents) addBlocks(content)
    else {
      const cellOf = (cell: TableCell): SourceCell => ({
        text: textOfCell(cell),
        colSpan: cell.span,
        continued: cell.continued,
      })
      items.push(
        ...tableItems(
          rows.map((row) => row.map(cellOf)),
          'known',
        ),
      )
    }
  }

  const addBlocks = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:p') addParagraph(child)
      else if (child.name === 'w:tbl') addTable(child)
      else if (child.name === 'w:altChunk') remarks.add('文件里嵌有另一份文档，没有读入。')
      else if (containers.has(child.name)) addBlocks(child)
    }
  }

  addBlocks(childNamed(root, 'w:body') ?? root)
  return { items, asides, remarks: [...remarks] }
}

/** A table inside a cell that is more than a box around a figure or two. */
function holdsGrid(element: XmlElement): boolean {
  return elementsOf(element).some((child) => {
    if (child.name !== 'w:tbl') return containers.has(child.name) && holdsGrid(child)
    const cells = tableRows(child).flat()
    return cells.length > smallGrid || cells.some(({ content }) => content !== null && holdsGrid(content))
  })
}

function noteText(reference: string, { notes }: Surroundings): string[] {
  const [kind = '', id = ''] = reference.split(' ')
  const root = notes[kind]
  const note = root == null ? undefined : elementsOf(root).find((element) => attributeOf(element, 'w:id') === id)
  if (note === undefined) return []
  const text = elementsOf(note)
    .map((element) => inlineOf(element).text)
    .join('\n')
    .trim()
  return text === '' ? [] : [text]
}
