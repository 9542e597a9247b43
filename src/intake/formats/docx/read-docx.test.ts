import { describe, expect, test } from 'vitest'
import type { SourceItem } from '../../source-document'
import { type WordParts, wordFile, wordParagraph, wordRun } from '../../word-file.fixture'
import { readDocx } from './read-docx'

const read = (parts: WordParts) => readDocx(wordFile(parts))
const said = (items: readonly SourceItem[]) => items.map((item) => (item.kind === 'paragraph' ? item.text : item.kind))
const textOf = (body: string, parts: Omit<WordParts, 'body'> = {}) => said(read({ body, ...parts }).items)

/** 一、 at the first level, （一） at the second, 1. at the third. */
const chineseList = `<w:abstractNum w:abstractNumId="7">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
</w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`

const listed = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

describe('automatic numbers are text', () => {
  test('levels count for themselves and begin again below the next higher number', () => {
    const lines: readonly (readonly [string, number])[] = [
      ['总体情况', 0],
      ['主动公开', 1],
      ['依申请公开', 1],
      ['线上', 2],
      ['主动公开政府信息情况', 0],
      ['又一节', 1],
    ]
    const body = lines.map(([text, level]) => wordParagraph(text, listed(3, level))).join('')
    expect(textOf(body, { numbering: chineseList })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.线上',
      '二、主动公开政府信息情况',
      '（一）又一节',
    ])
  })

  test('a list may start elsewhere, come from a style, and be switched off', () => {
    const styles = `<w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr>${listed(3, 0)}</w:pPr></w:style>
      <w:style w:styleId="Mine"><w:name w:val="mine"/><w:basedOn w:val="H1"/></w:style>`
    const body = [
      wordParagraph('其他', listed(4, 0)),
      wordParagraph('甲', '<w:pStyle w:val="Mine"/>'),
      wordParagraph('乙', `<w:pStyle w:val="Mine"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      wordParagraph('2020年', listed(3, 2)),
    ].join('')
    const { items } = read({ body, styles, numbering: chineseList })
    expect(said(items)).toEqual(['五、其他', '一、甲', '乙', '1. 2020年'])
    expect(items[1]).toMatchObject({ outline: 1 })
  })
})

describe('what stands in a paragraph', () => {
  test.each([
    [
      'tracked changes are accepted',
      `<w:p><w:ins>${wordRun('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${wordRun('走')}</w:moveFrom>${wordRun('文')}</w:p>`,
      ['新文'],
    ],
    [
      'fields show their result',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordRun('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${wordRun('页')}</w:p>`,
      ['3页'],
    ],
    [
      'fields inside the command of another field are no text',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>${wordRun('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordRun('好')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['好'],
    ],
    [
      'links, smart tags and content controls keep their words',
      `<w:p><w:hyperlink>${wordRun('甲')}</w:hyperlink><w:smartTag>${wordRun('乙')}</w:smartTag><w:sdt><w:sdtContent>${wordRun('丙')}</w:sdtContent></w:sdt></w:p>`,
      ['甲乙丙'],
    ],
    [
      'hidden words are left out',
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>${wordRun('显')}</w:p>`,
      ['显'],
    ],
    [
      'a manual line break makes a paragraph',
      `<w:p>${wordRun('上')}<w:r><w:br/></w:r>${wordRun('下')}</w:p>`,
      ['上', '下'],
    ],
    [
      'text boxes follow their paragraph',
      `<w:p>${wordRun('锚')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wordParagraph('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wordParagraph('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['锚', '框'],
    ],
    [
      'content controls may hold paragraphs',
      `<w:sdt><w:sdtContent>${wordParagraph('里')}</w:sdtContent></w:sdt>`,
      ['里'],
    ],
    ['characters by number', '<w:p><w:r><w:t>&#20013;&#x6587;&lt;&amp;</w:t></w:r></w:p>', ['中文<&']],
  ])('%s', (_, body, lines) => {
    expect(textOf(body)).toEqual(lines)
  })

  test('footnotes stand beside the text', () => {
    const { items, asides } = read({
      body: `<w:p>${wordRun('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2">${wordParagraph('脚注文字')}</w:footnote>`,
    })
    expect([said(items), asides]).toEqual([['正文'], ['脚注文字']])
  })

  test('pictures that every program can show come with their description and caption', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
    const drawing = (id: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="柱形图"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`
    const { items, remarks } = read({
      body: drawing('one_png') + drawing('two_emf') + drawing('nowhere'),
      media: { 'one.png': png, 'two.emf': new Uint8Array([1, 0, 0, 0]) },
    })
    expect(items).toEqual([
      { kind: 'figure', image: 'data:image/png;base64,iVBORwECAw==', caption: '', alternative: '柱形图' },
    ])
    expect(remarks).toHaveLength(1)
  })
})

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

function tableOf(body: string) {
  const [table] = read({ body }).items
  if (table?.kind !== 'table') throw new Error('no table')
  return table.rows.map((cells) =>
    cells.map(({ text, colSpan, continued }) => `${continued ? '^' : text}${colSpan > 1 ? `×${colSpan}` : ''}`),
  )
}

describe('tables', () => {
  test('spans over columns and rows, the old way of merging too', () => {
    const rows = [
      row(cell('a', '<w:vMerge w:val="restart"/>'), cell('b', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('c'), cell('d')),
      row(cell('e', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>'), cell('f')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('g')}${cell('h')}</w:tr>`,
      `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}</w:tr>`,
    ]
    expect(tableOf(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      ['a', 'b×2'],
      ['^', 'c', 'd'],
      ['e×2', 'f'],
      ['', 'g', 'h'],
    ])
  })

  test('paragraphs of a cell are its lines, empty ones at the ends are none', () => {
    const lines = `<w:tc>${wordParagraph('')}${wordParagraph('结果')}${wordParagraph('维持')}${wordParagraph('')}</w:tc>`
    expect(tableOf(`<w:tbl>${row(lines, cell('0 '))}</w:tbl>`)).toEqual([['结果\n维持', '0 ']])
  })

  test('a table around a table only lays out the page', () => {
    const inner = `<w:tbl>${row(cell('甲'), cell('乙'))}</w:tbl>`
    const body = `<w:tbl>${row(`<w:tc>${wordParagraph('标题')}${inner}${wordParagraph('')}</w:tc>`)}</w:tbl>`
    expect(textOf(body)).toEqual(['标题', 'table'])
  })
})

test('names of elements do not depend on the prefix, nor on the strict or transitional form', () => {
  const bytes = wordFile({ body: '' })
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${wordParagraph('严格').replaceAll('w:', 'x:')}</x:body></x:document>`
  const changed = wordFile({ body: '', others: { 'word/document.xml': new TextEncoder().encode(strict) } })
  expect(bytes.length).toBeGreaterThan(0)
  expect(said(readDocx(changed).items)).toEqual(['严格'])
})
