import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A Word file of about 300 KB whose body unpacks to 300 MB; its directory says so, or claims a thousand bytes. */
export function bomb(size: 'declared' | 'denied'): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => void chunks.push(chunk))
  const add = (name: string, parts: Iterable<Uint8Array>): void => {
    const file = new ZipDeflate(name, { level: 9 })
    zip.add(file)
    for (const part of parts) file.push(part)
    file.push(new Uint8Array(), true)
  }
  add('[Content_Types].xml', [strToU8('<Types/>')])
  const body = strToU8(' '.repeat(1024 * 1024))
  add(
    'word/document.xml',
    Array.from({ length: 300 }, () => body),
  )
  zip.end()
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return size === 'declared' ? bytes : withSmallSizes(bytes)
}

function withSmallSizes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 28 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
  return bytes
}
