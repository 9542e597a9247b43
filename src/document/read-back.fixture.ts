import { strFromU8, unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import type { Content, DocumentCell, ReportDocument } from './report-document'

/** What a file says, taken back out of it by means of its own: lines of text in order, and the cells of each table. */
export interface ReadBack {
  readonly lines: readonly string[]
  readonly tables: readonly ReadTable[]
}

type ReadTable = readonly (readonly ReadCell[])[]
type ReadCell = Pick<DocumentCell, 'text' | 'rowSpan' | 'colSpan'>

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file can say
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu
const speakable = (text: string): string => text.replace(unspeakable, '')
const isText = (line: string): boolean => line !== ''

const contentLines = (content: Content): string[] => {
  if (content.kind === 'paragraph') return [content.heading + content.text]
  if (content.kind === 'table') return []
  return [content.picture === null ? content.alternative : '', content.caption].filter(isText)
}

/** What every file written from a document has to say. */
export function saidBy(document: ReportDocument): ReadBack {
  const content = document.parts.flatMap((part) => part.content)
  const signature = document.signature === null ? [] : [document.signature.agency, document.signature.date]
  return {
    lines: [
      document.title.join('\n'),
      ...document.introduction.flatMap(contentLines),
      ...document.parts.flatMap((part) => [part.heading, ...part.content.flatMap(contentLines)]),
      ...signature,
    ]
      .map(speakable)
      .filter(isText),
    tables: content.flatMap((piece) =>
      piece.kind === 'table'
        ? [
            piece.rows.map((row) =>
              row.map(({ text, rowSpan, colSpan }) => ({ text: speakable(text), rowSpan, colSpan })),
            ),
          ]
        : [],
    ),
  }
}

export const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '?')

/** Words of a piece of WordprocessingML. */
const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, mark]) => (mark === undefined ? plain(text ?? '') : mark === 'br' ? '\n' : '\t'))
    .join('')

function wordTable(xml: string): ReadTable {
  const open = new Map<number, { rowSpan: number }>()
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => {
    let column = 0
    return [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].flatMap(([tc]) => {
      const colSpan = Number(/<w:gridSpan w:val="(\d+)"/.exec(tc)?.[1] ?? 1)
      const merge = /<w:vMerge w:val="(\w+)"/.exec(tc)?.[1]
      const cell = { text: wordsIn(tc), rowSpan: 1, colSpan }
      const above = open.get(column)
      if (merge === 'continue' && above !== undefined) above.rowSpan += 1
      else open.set(column, cell)
      column += colSpan
      return merge === 'continue' ? [] : [cell]
    })
  })
}

export function readDocx(bytes: Uint8Array): ReadBack {
  const xml = partOf(bytes, 'word/document.xml')
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
  return {
    lines: [...outside.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => wordsIn(paragraph)).filter(isText),
    tables: [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => wordTable(table)),
  }
}

export function readHtml(html: string): ReadBack {
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  for (const mark of page.querySelectorAll('br')) mark.replaceWith('\n')
  const read: ReadBack = {
    lines: [...page.querySelectorAll('h1,h2,h3,h4,h5,p,figcaption')]
      .map(({ textContent }) => textContent)
      .filter(isText),
    tables: [...page.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th,td')].map((cell) => ({
          text: cell.textContent,
          rowSpan: Number(cell.getAttribute('rowspan') ?? 1),
          colSpan: Number(cell.getAttribute('colspan') ?? 1),
        })),
      ),
    ),
  }
  window.close()
  return read
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** Cells of a sheet; numbers come back as the spreadsheet holds them. */
export function readSheet(bytes: Uint8Array, number: number): ReadTable {
  const xml = partOf(bytes, `xl/worksheets/sheet${number}.xml`)
  const spans = new Map<string, { rowSpan: number; colSpan: number }>()
  const inside = new Set<string>()
  for (const [, left, top, right, bottom] of xml.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const [from, to] = [columnNumber(left ?? ''), columnNumber(right ?? '')]
    spans.set(`${from}.${top}`, { rowSpan: Number(bottom) - Number(top) + 1, colSpan: to - from + 1 })
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = from; column <= to; column++) inside.add(`${column}.${row}`)
    inside.delete(`${from}.${top}`)
  }
  return [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, letters, line, content = '']) => {
      const place = `${columnNumber(letters ?? '')}.${line}`
      if (inside.has(place)) return []
      const text = plain(content.replace(/<[^>]*>/g, ''))
      return [{ text, ...(spans.get(place) ?? { rowSpan: 1, colSpan: 1 }) }]
    }),
  )
}

interface OfdObject {
  readonly kind: string
  readonly name: string
  readonly box: readonly number[]
  readonly text: string
}

/** What the body of every page shows; what pages repeat of themselves lies in another layer. */
function ofdPages(bytes: Uint8Array): OfdObject[][] {
  const root = partOf(bytes, 'Doc_0/Document.xml')
  return [...root.matchAll(/<ofd:Page ID="\d+" BaseLoc="([^"]+)"/g)].map(([, path]) => {
    const [, body = ''] = /Type="Body">(.*?)<\/ofd:Layer>/s.exec(partOf(bytes, `Doc_0/${path}`)) ?? []
    const objects = body.matchAll(
      /<ofd:(Text|Path)Object ID="\d+" Boundary="([^"]+)" Name="([^"]+)".*?<\/ofd:\1Object>/gs,
    )
    return [...objects].map(([xml, kind = '', box = '', name = '']) => ({
      kind,
      name,
      box: box.split(' ').map(Number),
      text: [...xml.matchAll(/<ofd:TextCode [^>]*>([^<]*)</g)].map(([, text]) => plain(text ?? '')).join(''),
    }))
  })
}

const edges = (numbers: readonly number[]): number[] =>
  [...numbers]
    .sort((a, b) => a - b)
    .filter((number, index, all) => index === 0 || number - (all[index - 1] ?? 0) > hair)

/** Wider than a ruling, which a frame's box includes. */
const hair = 0.3

/** How many of these edges lie inside a stretch, its own beginning with them. */
const within = (all: readonly number[], from: number, length: number): number =>
  all.filter((edge) => edge > from - hair && edge < from + length - hair).length

/** Cells from their frames: how far each reaches over the edges of the others, on all pages together. */
function ofdTable(pages: readonly (readonly OfdObject[])[], table: string): ReadTable {
  const cells = new Map<string, { text: string; rowSpan: number; colSpan: number }>()
  const ownOn = (page: readonly OfdObject[]) => page.filter(({ name }) => name.startsWith(`${table}/`))
  const framesOf = (own: readonly OfdObject[]) => own.filter(({ kind }) => kind === 'Path')
  const edgesOf = (frames: readonly OfdObject[], side: 0 | 1) => edges(frames.map(({ box }) => box[side] ?? 0))
  // Columns are the same on all pages; a last row alone on its page does not show them all.
  const columns = edgesOf(
    pages.flatMap((page) => framesOf(ownOn(page))),
    0,
  )
  for (const page of pages) {
    const own = ownOn(page)
    const frames = framesOf(own)
    const rows = edgesOf(frames, 1)
    for (const { name, box } of frames) {
      const [left = 0, top = 0, width = 0, height = 0] = box
      const cell = cells.get(name) ?? { text: '', rowSpan: 0, colSpan: within(columns, left, width) }
      cells.set(name, cell)
      cell.rowSpan += within(rows, top, height)
    }
    const words = own.filter(({ kind }) => kind === 'Text')
    for (const { name, text } of words) {
      const cell = cells.get(name.slice(0, name.lastIndexOf('/')))
      if (cell !== undefined) cell.text += brokenIn(name, text)
    }
  }
  const lines: (typeof cells extends Map<string, infer Cell> ? Cell : never)[][] = []
  for (const [name, cell] of cells) {
    const row = Number(name.split('/')[1])
    lines[row] = [...(lines[row] ?? []), cell]
  }
  return lines
}

/** The last figure of a name counts the lines that were broken by hand. */
const brokenIn = (name: string, text: string): string => (name.endsWith('/0') ? text : `\n${text}`)

/** Lines left blank leave nothing on a page. */
export const withoutBlankLines = ({ lines, tables }: ReadBack): ReadBack => {
  const closed = (text: string): string => text.replace(/\n+/g, '\n').replace(/^\n|\n$/g, '')
  return {
    lines: lines.map(closed).filter(isText),
    tables: tables.map((rows) => rows.map((row) => row.map((cell) => ({ ...cell, text: closed(cell.text) })))),
  }
}

export function readOfd(bytes: Uint8Array): ReadBack {
  const pages = ofdPages(bytes)
  const objects = pages.flat()
  const isCell = ({ name }: OfdObject): boolean => name.startsWith('table')
  const lines = new Map<string, string>()
  let last = ''
  for (const object of objects.filter((one) => !isCell(one))) {
    const key = object.name.slice(0, object.name.lastIndexOf('/'))
    const text = object.name === last ? object.text : brokenIn(object.name, object.text)
    lines.set(key, (lines.get(key) ?? '') + text)
    last = object.name
  }
  const tables = new Set(objects.filter(isCell).map(({ name }) => name.split('/')[0] ?? ''))
  return { lines: [...lines.values()].filter(isText), tables: [...tables].map((table) => ofdTable(pages, table)) }
}
