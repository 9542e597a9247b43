import { Inflate } from 'fflate'
import { maximalStreamBytes, maximalUnpackedBytes, megabyte } from '../../limits'
import { refuse } from '../../refusal'

export const latin1 = new TextDecoder('latin1')

/** What stands in front of a stream: long enough for its dictionary, short enough to be read for each of thousands. */
const dictionaryReach = 1500

export interface Stream {
  /** Number of the object it belongs to; -1 where none is written. */
  readonly number: number
  readonly dictionary: string
  readonly body: Uint8Array
}

/** The streams of a file as they stand in it, whatever its table of contents says. */
export function* streamsOf(bytes: Uint8Array, text: string): Generator<Stream> {
  let at = 0
  for (;;) {
    const start = text.indexOf('stream', at)
    if (start === -1) return
    at = start + 6
    if (text.startsWith('end', start - 3)) continue
    const before = text.slice(Math.max(0, start - dictionaryReach), start)
    const object = before.lastIndexOf(' obj')
    const dictionary = before.slice(object + 1)
    const number = Number(/(\d+) \d+$/.exec(before.slice(0, Math.max(0, object)))?.[1] ?? -1)
    const body = at + (text[at] === '\r' ? 2 : 1)
    const end = text.indexOf('endstream', body)
    yield { number, dictionary, body: bytes.subarray(body, end === -1 ? bytes.length : end) }
  }
}

/** How large a packed stream is, counted up to `limit`; what cannot be unpacked is left to pdf.js. */
function unpackedSize(body: Uint8Array, limit: number): number {
  let size = 0
  try {
    const inflate = new Inflate((chunk) => {
      size += chunk.length
    })
    // Two bytes in front say how it was packed.
    const step = 16 * 1024
    for (let at = 2; at < body.length && size <= limit; at += step)
      inflate.push(body.subarray(at, at + step), at + step >= body.length)
  } catch {
    return size
  }
  return size
}

const tooLarge = () => refuse(`PDF 解压后超过 ${maximalUnpackedBytes / megabyte} MB，不像一份年度报告，没有打开。`)

/** Refuses a file whose streams unpack to more than any report holds, before pdf.js unpacks them. */
export function checkStreams(bytes: Uint8Array): void {
  let total = 0
  for (const { dictionary, body } of streamsOf(bytes, latin1.decode(bytes))) {
    if (/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b[\s\S]{0,40}\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/.test(dictionary))
      tooLarge()
    if (!/\/Fl(?:ateDecode)?\b/.test(dictionary)) continue
    const large = /\/Length[123]\b|\/Subtype\s*\/(?:Image|CIDFontType0C|Type1C|OpenType)\b/.test(dictionary)
    const size = unpackedSize(body, maximalUnpackedBytes)
    total += size
    if (total > maximalUnpackedBytes || (!large && size > maximalStreamBytes)) tooLarge()
  }
}

/** Whether the file holds pictures; masks of pictures count too. */
export const holdsPictures = (bytes: Uint8Array): boolean => /\/Subtype\s*\/Image\b/.test(latin1.decode(bytes))
