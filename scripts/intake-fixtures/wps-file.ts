import { strToU8 } from 'fflate'
import { type WordParts, wordFile } from '../../src/intake/word-file.fixture'
import { type FormItem, type FormRow, gridRows, itemsOf, type PrintedForm } from './printed-form'

/** How WPS and people who work with it write what others write plainly. */
export interface WpsHabits {
  /** Every run holds two letters, with marks of the spell checker between. */
  readonly splitRuns?: true
  /** Words struck out and put in by a reviewer who was never answered. */
  readonly tracked?: true
  /** Title and body inside content controls, dates as fields. */
  readonly controls?: true
  /** 一、 in front of the headings comes from a list. */
  readonly lists?: true
  readonly footnote?: string
  /** The title stands in a text box of the cover, once for Word and once for old programs. */
  readonly titleBox?: true
  /** The whole report stands in one cell of a table that only draws a frame. */
  readonly framed?: true
  /** Every figure in a table of one cell inside its cell. */
  readonly nested?: true
  /** A square from the Wingdings face in front of every sentence. */
  readonly symbols?: true
  readonly header?: string
  /** The grid is mended, for programs that would draw the table by it. */
  readonly soundGrid?: true
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const face =
  '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>'
const run = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:r>${face}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>')

function runs(text: string, { splitRuns, tracked }: WpsHabits): string {
  const written = splitRuns
    ? (text.match(/[\s\S]{1,2}/gu) ?? []).map(run).join('<w:proofErr w:type="spellStart"/>')
    : run(text)
  if (!tracked || text.length < 12) return written
  const mark = 'w:id="1" w:author="审稿人" w:date="2026-01-05T09:00:00Z"'
  const gone = `<w:del ${mark}><w:r><w:delText>（此处删去九百九十九件）</w:delText></w:r></w:del>`
  return `${run(text.slice(0, 6))}${gone}<w:ins ${mark}>${run(text.slice(6))}</w:ins>`
}

const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`

const field = (text: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE \\@ "yyyy年M月d日" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`

function table(rows: readonly FormRow[], habits: WpsHabits): string {
  const grid = gridRows(rows)
  const columns = (rows[0] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0)
  const track = Math.floor(8500 / columns)
  const cells = grid.map((row, index) => {
    const inner = row.map(({ cell, continued }) => {
      const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : ''
      const merge = continued ? '<w:vMerge/>' : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
      // WPS leaves the old words in covered cells.
      const text = paragraph(runs(cell.text, habits))
      const content = habits.nested && /^\d+$/.test(cell.text) && !continued ? nest(text) : text
      return `<w:tc><w:tcPr>${habits.soundGrid ? `<w:tcW w:w="${track * cell.colSpan}" w:type="dxa"/>` : '<w:tcW w:w="0" w:type="auto"/>'}${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`
    })
    // Merged cells that reach out of a repeated head are drawn over each other.
    const head = index === 0 && !habits.soundGrid ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${head}${inner.join('')}</w:tr>`
  })
  // Fewer columns than the rows have: WPS does not mend the grid after cells were split.
  const widths = `<w:gridCol w:w="${track}"/>`.repeat(habits.soundGrid ? columns : 3)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="7"/><w:tblW w:w="0" w:type="auto"/>${borders}</w:tblPr><w:tblGrid>${widths}</w:tblGrid>${cells.join('').replace(/<w:sz w:val="32"/g, '<w:sz w:val="21"')}</w:tbl>${paragraph('')}`
}

const nest = (text: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="500"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${text}</w:tc></w:tr></w:tbl><w:p/>`

const box = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
  return paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  )
}

const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="报告"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

function block(item: FormItem, habits: WpsHabits): string {
  if (item.kind === 'table') return habits.controls ? control(table(item.rows, habits)) : table(item.rows, habits)
  const { kind, text } = item
  if (kind === 'title' && habits.titleBox) return box(text)
  if (kind === 'title' && habits.controls) return control(paragraph(runs(text, habits)))
  if (kind === 'signature' && habits.controls && /年.*日$/.test(text)) return paragraph(field(text))
  if (kind === 'heading' && habits.lists)
    return paragraph(
      run(text.replace(/^[一二三四五六]、/, '')),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
    )
  const square = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
  return paragraph(
    (habits.symbols && kind === 'text' ? square : '') + runs(text, habits),
    '<w:ind w:firstLineChars="200"/>',
  )
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'

/** A Word file as WPS writes it. */
export function wpsFile(form: PrintedForm, habits: WpsHabits = {}): Uint8Array {
  let body = itemsOf(form)
    .map((item) => block(item, habits))
    .join('')
  if (habits.framed) body = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${body}</w:tc></w:tr></w:tbl>`
  const note = '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
  const parts: WordParts = {
    body: habits.footnote === undefined ? body : body.replace('<w:tbl>', `${note}<w:tbl>`),
    ...(habits.lists ? { numbering } : {}),
    ...(habits.footnote === undefined
      ? {}
      : { footnotes: `<w:footnote w:id="2"><w:p>${run(habits.footnote)}</w:p></w:footnote>` }),
    ...(habits.header === undefined
      ? {}
      : { others: { 'word/header1.xml': strToU8(`<w:hdr>${paragraph(run(habits.header))}</w:hdr>`) } }),
  }
  return wordFile(parts)
}
