import { zlibSync } from 'fflate'

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let crc = start
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)))
  return bytes
}

/** Grey bars on white, drawn here so that tests have a real picture without keeping a file. */
export function barChart(values: readonly number[], width = 480, height = 240): Uint8Array {
  const pixels = new Uint8Array((width + 1) * height).fill(255)
  const [bar, longest] = [height / values.length, Math.max(...values)]
  for (let y = 0; y < height; y++) {
    pixels[y * (width + 1)] = 0
    const value = values[Math.floor(y / bar)] ?? 0
    const inBar = y % bar > bar * 0.2 && y % bar < bar * 0.8
    if (inBar) pixels.fill(90, y * (width + 1) + 1, y * (width + 1) + 1 + Math.round((value / longest) * (width - 1)))
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header[8] = 8 // bits per pixel, grey
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array(0)),
  ]
  return Uint8Array.from(chunks.flatMap((part) => [...part]))
}

export const pngUrl = (bytes: Uint8Array): string => `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`
