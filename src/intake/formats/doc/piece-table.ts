import { refuse } from '../../refusal'
import type { WordFile } from './word-file'

/** Text of a Word file with the place in the stream at which each character is stored. */
export interface PlacedText {
  readonly text: string
  readonly offsetOf: (index: number) => number
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly narrow: boolean
}

const pieceTable = 33
const longestText = 2_000_000

function piecesOf({ structure }: WordFile): Piece[] {
  const clx = structure(pieceTable)
  let at = 0
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) return refuse('文件已损坏：正文的位置表读不出来。')
  const count = Math.floor((clx.getUint32(at + 1, true) - 4) / 12)
  const first = at + 5
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const description = first + (count + 1) * 4 + index * 8
    if (description + 8 > clx.byteLength) break
    const where = clx.getUint32(description + 2, true)
    const narrow = (where & 0x40000000) !== 0
    pieces.push({
      start: clx.getUint32(first + index * 4, true),
      end: clx.getUint32(first + index * 4 + 4, true),
      offset: narrow ? (where & 0x3fffffff) >>> 1 : where,
      narrow,
    })
  }
  return pieces
}

/** Puts the pieces of the main text together; edited files store them in any order. */
export function readPieces(file: WordFile): PlacedText {
  const pieces = piecesOf(file).filter(({ start, end }) => start < end && start < file.mainLength)
  const { text: stream } = file
  let text = ''
  for (const { start, end, offset, narrow } of pieces) {
    const length = Math.min(end, file.mainLength) - start
    const size = narrow ? length : length * 2
    if (start !== text.length || offset + size > stream.byteLength || text.length + length > longestText)
      return refuse('文件已损坏：正文不完整。')
    const bytes = new Uint8Array(stream.buffer, stream.byteOffset + offset, size)
    text += new TextDecoder(narrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes)
  }
  const offsetOf = (index: number): number => {
    const piece = pieces.find(({ start, end }) => start <= index && index < end)
    return piece === undefined ? -1 : piece.offset + (index - piece.start) * (piece.narrow ? 1 : 2)
  }
  return { text, offsetOf }
}
