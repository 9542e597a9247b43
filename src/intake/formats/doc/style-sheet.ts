import { applyChanges, noProperties, type ParagraphProperties } from './paragraph-properties'
import type { WordFile } from './word-file'

const styleSheet = 1
const longestChain = 12

/** Properties that the paragraph styles of a document bring along, by the number of the style. */
export function stylesOf({ structure, data }: WordFile): (style: number) => ParagraphProperties {
  const sheet = structure(styleSheet)
  const places: number[] = []
  if (sheet.byteLength > 6) {
    const base = sheet.getUint16(0, true)
    for (let at = 2 + base; at + 2 <= sheet.byteLength; at += 2 + sheet.getUint16(at, true)) places.push(at)
  }
  const fixed = sheet.byteLength > 6 ? sheet.getUint16(4, true) : 10
  const look = (style: number, depth: number): ParagraphProperties => {
    const at = places[style]
    if (at === undefined || depth > longestChain) return noProperties
    const length = sheet.getUint16(at, true)
    const end = Math.min(at + 2 + length, sheet.byteLength)
    if (length < fixed + 4 || (sheet.getUint16(at + 4, true) & 15) !== 1) return noProperties
    const below = look(sheet.getUint16(at + 4, true) >> 4, depth + 1)
    const name = at + 2 + fixed
    const changes = name + 4 + sheet.getUint16(name, true) * 2
    const changesAt = changes + ((changes - at) % 2)
    if (changesAt + 4 > end) return below
    const size = sheet.getUint16(changesAt, true)
    const first = changesAt + 4
    const room = Math.max(0, Math.min(size - 2, end - first))
    return applyChanges(new DataView(sheet.buffer, sheet.byteOffset + first, room), data, below)
  }
  return (style) => {
    try {
      return look(style, 0)
    } catch (error) {
      if (error instanceof RangeError) return noProperties
      throw error
    }
  }
}
