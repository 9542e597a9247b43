import { maximalParagraphs, maximalPictures } from '../../limits'
import { refuse } from '../../refusal'
import { paragraph, type SourceCell, type SourceDocument, type SourceItem } from '../../source-document'
import { cellText, longestCell, smallGrid, tableItems, trimmed } from '../../source-table'
import { numbered } from '../list-numbers'
import { elementsOf, type XmlElement } from '../xml'
import { listMark } from './list-mark'
import { cellsOf, type GridCell, gridOf, rowsOf } from './table-grid'

const unseen = new Set(
  'script style head title template noscript iframe object embed select option button input textarea svg canvas audio video map datalist'.split(
    ' ',
  ),
)
/** They stand beside the content of a page. */
const beside = new Set(['nav', 'footer', 'aside'])
const blocks = new Set(
  'html body address article blockquote center dd div dl dt fieldset figure figcaption form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary details table caption tr td th tbody thead tfoot ul'.split(
    ' ',
  ),
)

const isUnseen = ({ name, attributes }: XmlElement): boolean =>
  unseen.has(name) ||
  attributes.has('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.get('style') ?? '')

/** A line broken in the source inside Chinese text is no space; anywhere else it is. */
const collapse = (text: string): string =>
  text
    .replace(
      /(?<=[\u2014-\u2026\u3000-\u9fff\uff00-\uffef])[ \t\r\f]*\n[ \t\r\n\f]*(?=[\u2014-\u2026\u3000-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ')

const pictureData = /^data:image\/(png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/i

/** Marks where a line is broken on purpose; the text of a page cannot hold it. */
const lineBreak = '\u2028'

/** Words of an element as a browser shows them, lines apart. */
function inlineText(element: XmlElement): string {
  let text = ''
  for (const child of element.children) {
    if (typeof child === 'string') text += child
    else if (child.name === 'br') text += lineBreak
    else if (!isUnseen(child)) {
      const inside = inlineText(child)
      const numbered = /mso-list\s*:\s*Ignore/i.test(child.attributes.get('style') ?? '')
      text += numbered ? inside.trim() : blocks.has(child.name) ? lineBreak + inside + lineBreak : inside
    }
  }
  return text
}

const linesOf = (text: string): string[] => text.split(lineBreak).map((line) => trimmed(collapse(line)))

/** Text of a cell: padding by wide spaces is kept, empty lines are not. A page holds an empty cell open by a no-break space. */
const textOfCell = (cell: XmlElement): string =>
  cellText(linesOf(inlineText(cell)).filter((line) => !/^\u00a0*$/.test(line)))

/** A table inside a cell that is more than a box around a figure or two. */
const holdsGrid = (element: XmlElement): boolean =>
  elementsOf(element).some(
    (child) => (child.name === 'table' && rowsOf(child).flatMap(cellsOf).length > smallGrid) || holdsGrid(child),
  )

/** Reads the seen content of a page in order. */
export function readPage(root: XmlElement): SourceDocument {
  const items: SourceItem[] = []
  const asides: string[] = []
  const remarks = new Set<string>()
  let line = ''
  /** Number of a list, waiting for the first words of its entry. */
  let mark = ''
  let pictures = 0
  /** Items in front of the figure that is open; its caption belongs to no picture before. */
  let figureStart = 0

  const flush = (outline?: number): void => {
    if (line === '') return
    for (const text of line.split(lineBreak)) {
      // Wide spaces in front of a paragraph are its indent, which belongs to the layout.
      const words = collapse(text).trim()
      if (words === '') continue
      items.push(paragraph(numbered(mark, words), outline))
      mark = ''
    }
    line = ''
    if (items.length > maximalParagraphs) refuse('网页太长，不像一份年度报告，没有打开。')
  }

  const addPicture = ({ attributes }: XmlElement): void => {
    const [, format = '', data] = pictureData.exec(attributes.get('src') ?? '') ?? []
    if (data === undefined || ++pictures > maximalPictures) {
      remarks.add('网页里的图片没有保存在文件里，没有读入。')
      return
    }
    flush()
    const image = `data:image/${format.toLowerCase() === 'png' ? 'png' : 'jpeg'};base64,${data.replace(/\s/g, '')}`
    items.push({ kind: 'figure', image, caption: '', alternative: attributes.get('alt') ?? '' })
  }

  const addTable = (table: XmlElement): void => {
    for (const caption of elementsOf(table).filter(({ name }) => name === 'caption')) addBlock(caption)
    const rows = rowsOf(table)
    const cells = rows.flatMap(cellsOf)
    const frame =
      cells.length <= 1 || cells.some((cell) => holdsGrid(cell) || inlineText(cell).trim().length > longestCell)
    // A table around other tables or around running text only lays out the page.
    if (frame) for (const cell of cells) addBlock(cell)
    else {
      const cellOf = ({ element, span }: GridCell): SourceCell => ({
        text: element === null ? '' : textOfCell(element),
        colSpan: span,
        continued: element === null,
      })
      items.push(
        ...tableItems(
          gridOf(table).map((row) => row.map(cellOf)),
          'known',
        ),
      )
    }
  }

  const addBlock = (element: XmlElement): void => {
    flush()
    if (element.name === 'figure') figureStart = items.length
    const heading = /^h([1-6])$/.exec(element.name)?.[1]
    walk(element)
    flush(heading === undefined ? undefined : Number(heading))
  }

  const addList = (list: XmlElement): void => {
    const spell = listMark(list)
    let number = Number.parseInt(list.attributes.get('start') ?? '1', 10) || 1
    for (const child of elementsOf(list)) {
      flush()
      if (child.name === 'li') mark = spell(number++)
      walk(child)
      flush()
      mark = ''
    }
  }

  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') line += child
      else if (isUnseen(child)) continue
      else if (beside.has(child.name)) {
        const text = linesOf(inlineText(child)).filter((words) => words.trim() !== '')
        if (text.length > 0) asides.push(text.join('\n'))
      } else if (child.name === 'br') line += lineBreak
      else if (child.name === 'img') addPicture(child)
      else if (child.name === 'table') {
        flush()
        addTable(child)
      } else if (child.name === 'ol') addList(child)
      else if (child.name === 'figcaption') {
        flush()
        const caption = collapse(inlineText(child).split(lineBreak).join(' ')).trim()
        const last = items[items.length - 1]
        if (last?.kind === 'figure' && items.length > figureStart) items[items.length - 1] = { ...last, caption }
        else if (caption !== '') items.push(paragraph(caption))
      } else if (blocks.has(child.name)) addBlock(child)
      else if (/mso-list\s*:\s*Ignore/i.test(child.attributes.get('style') ?? '')) line += inlineText(child).trim()
      else walk(child)
    }
  }

  walk(root)
  flush()
  return { items, asides, remarks: [...remarks] }
}
