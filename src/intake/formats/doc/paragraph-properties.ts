import type { WordFile } from './word-file'

export interface CellProperties {
  readonly width: number
  readonly continuesAbove: boolean
  readonly joinsLeft: boolean
}

/** What matters about a paragraph: its place in lists and outline, and the ends and divisions of table rows. */
export interface ParagraphProperties {
  readonly inTable: boolean
  readonly rowEnd: boolean
  readonly cells: readonly CellProperties[]
  /** Number of the list, 0 for none. */
  readonly list: number
  readonly level: number
  /** 1 is the highest; null for body text. */
  readonly outline: number | null
}

export const noProperties: ParagraphProperties = {
  inTable: false,
  rowEnd: false,
  cells: [],
  list: 0,
  level: 0,
  outline: null,
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
const marks = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerRowEnd: 0x244c,
  definition: 0xd608,
  tabs: 0xc615,
  list: 0x460b,
  level: 0x260a,
  outline: 0x2640,
}
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

/** Style and property changes of a paragraph. */
function changesOf({ page, offset }: Run): { style: number; changes: DataView } {
  if (offset === 0 || offset + 4 > pageSize) return { style: 0, changes: new DataView(new ArrayBuffer(0)) }
  const first = page.getUint8(offset)
  const [start, size] = first === 0 ? [offset + 2, page.getUint8(offset + 1) * 2] : [offset + 1, first * 2 - 1]
  const length = Math.max(0, Math.min(size - 2, pageSize - start - 2))
  const style = start + 2 <= pageSize ? page.getUint16(start, true) : 0
  return { style, changes: new DataView(page.buffer, page.byteOffset + Math.min(start + 2, pageSize), length) }
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

type Found = { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] }

function take(code: number, changes: DataView, start: number, end: number, into: Found): void {
  if (code === marks.inTable) into.inTable = changes.getUint8(start) !== 0
  else if (code === marks.rowEnd || code === marks.innerRowEnd) into.rowEnd = changes.getUint8(start) !== 0
  else if (code === marks.list) into.list = changes.getUint16(start, true)
  else if (code === marks.level) into.level = changes.getUint8(start)
  else if (code === marks.outline) into.outline = changes.getUint8(start) < 9 ? changes.getUint8(start) + 1 : null
  else if (code === marks.definition) into.cells = cellsOf(changes, start + 2, end)
}

function apply(changes: DataView, data: DataView, into: Found, depth: number): void {
  let at = 0
  while (at + 3 <= changes.byteLength) {
    const code = changes.getUint16(at, true)
    const start = at + 2
    const variable = code >> 13 === 6
    const wide = code === marks.definition
    if (wide && start + 2 > changes.byteLength) return
    const counted = wide ? changes.getUint16(start, true) + 1 : changes.getUint8(start) + 1
    const length = variable ? counted : (operandSizes[code >> 13] ?? 1)
    if ((code === marks.tabs && counted === 256) || start + length > changes.byteLength) return
    take(code, changes, start, start + length, into)
    if (elsewhere.has(code) && depth === 0) {
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

/** Properties after a list of changes; what the list does not mention stays. */
export function applyChanges(changes: DataView, data: DataView, below: ParagraphProperties): ParagraphProperties {
  const into: Found = { ...below }
  apply(changes, data, into, 0)
  return into
}

/** Looks up the properties of the paragraph stored at a place of the text stream. */
export function paragraphPropertiesOf(
  file: WordFile,
  styleOf: (style: number) => ParagraphProperties,
): (offset: number) => ParagraphProperties {
  const runs = runsOf(file)
  return (offset) => {
    let [low, high] = [0, runs.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (run === undefined) return noProperties
      if (offset < run.start) high = middle - 1
      else if (offset >= run.end) low = middle + 1
      else {
        const { style, changes } = changesOf(run)
        return applyChanges(changes, file.data, styleOf(style))
      }
    }
    return noProperties
  }
}
