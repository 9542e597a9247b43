import type { WordFile } from './word-file'

export interface CellProperties {
  readonly width: number
  readonly continuesAbove: boolean
  readonly joinsLeft: boolean
}

/** What matters about a paragraph: whether it ends a table row, and then how the row is divided. */
export interface ParagraphProperties {
  readonly inTable: boolean
  readonly rowEnd: boolean
  readonly cells: readonly CellProperties[]
}

interface Run {
  readonly start: number
  readonly end: number
  readonly page: DataView
  readonly offset: number
}

const paragraphRuns = 13
const pageSize = 512
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]
const marks = { inTable: 0x2416, rowEnd: 0x2417, innerRowEnd: 0x244c, definition: 0xd608, tabs: 0xc615 }
const elsewhere = new Set([0x6645, 0x6646, 0x646b])

function runsOf({ text, structure }: WordFile): Run[] {
  const bins = structure(paragraphRuns)
  const count = Math.max(0, Math.floor((bins.byteLength - 4) / 8))
  const runs: Run[] = []
  for (let bin = 0; bin < count; bin++) {
    const at = (bins.getUint32((count + 1) * 4 + bin * 4, true) & 0x3fffff) * pageSize
    if (at + pageSize > text.byteLength) continue
    const page = new DataView(text.buffer, text.byteOffset + at, pageSize)
    const paragraphs = Math.min(page.getUint8(pageSize - 1), 29)
    for (let index = 0; index < paragraphs; index++)
      runs.push({
        start: page.getUint32(index * 4, true),
        end: page.getUint32(index * 4 + 4, true),
        page,
        offset: page.getUint8((paragraphs + 1) * 4 + index * 13) * 2,
      })
  }
  return runs.sort((a, b) => a.start - b.start)
}

/** The list of property changes of a paragraph, behind the number of its style. */
function changesOf({ page, offset }: Run): DataView {
  if (offset === 0 || offset + 2 > pageSize) return new DataView(new ArrayBuffer(0))
  const first = page.getUint8(offset)
  const [start, size] = first === 0 ? [offset + 2, page.getUint8(offset + 1) * 2] : [offset + 1, first * 2 - 1]
  const length = Math.max(0, Math.min(size - 2, pageSize - start - 2))
  return new DataView(page.buffer, page.byteOffset + start + 2, length)
}

function cellsOf(definition: DataView, at: number, end: number): CellProperties[] {
  const count = Math.min(definition.getUint8(at), 63)
  const edges = at + 1
  const details = edges + (count + 1) * 2
  if (details > end) return []
  return Array.from({ length: count }, (_, index): CellProperties => {
    const detail = details + index * 20
    const flags = detail + 2 <= end ? definition.getUint16(detail, true) : 0
    const left = definition.getInt16(edges + index * 2, true)
    return {
      width: definition.getInt16(edges + index * 2 + 2, true) - left,
      continuesAbove: ((flags >> 5) & 3) === 1,
      joinsLeft: (flags & 3) === 1,
    }
  })
}

interface Found {
  inTable: boolean
  rowEnd: boolean
  cells: readonly CellProperties[]
}

function apply(changes: DataView, data: DataView, into: Found, depth: number): void {
  let at = 0
  while (at + 3 <= changes.byteLength) {
    const code = changes.getUint16(at, true)
    const start = at + 2
    const wide = code === marks.definition
    const fixed = operandSizes[code >> 13] ?? 1
    const variable = code >> 13 === 6
    const length = !variable ? fixed : wide ? changes.getUint16(start, true) + 1 : changes.getUint8(start) + 1
    if (variable && code === marks.tabs && changes.getUint8(start) === 255) return
    const end = Math.min(start + length, changes.byteLength)
    if (start + length > changes.byteLength) return
    if (code === marks.inTable) into.inTable = changes.getUint8(start) !== 0
    else if (code === marks.rowEnd || code === marks.innerRowEnd) into.rowEnd = changes.getUint8(start) !== 0
    else if (wide) into.cells = cellsOf(changes, start + 2, end)
    else if (elsewhere.has(code) && depth === 0) {
      // Long lists of changes are kept in another stream.
      const place = changes.getUint32(start, true)
      if (place + 2 <= data.byteLength) {
        const size = Math.min(data.getUint16(place, true), data.byteLength - place - 2)
        apply(new DataView(data.buffer, data.byteOffset + place + 2, size), data, into, 1)
      }
    }
    at = start + length
  }
}

const none: ParagraphProperties = { inTable: false, rowEnd: false, cells: [] }

/** Looks up the properties of the paragraph stored at a place of the text stream. */
export function paragraphPropertiesOf(file: WordFile): (offset: number) => ParagraphProperties {
  const runs = runsOf(file)
  return (offset) => {
    let [low, high] = [0, runs.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (run === undefined) return none
      if (offset < run.start) high = middle - 1
      else if (offset >= run.end) low = middle + 1
      else {
        const found: Found = { inTable: false, rowEnd: false, cells: [] }
        apply(changesOf(run), file.data, found, 0)
        return found
      }
    }
    return none
  }
}
