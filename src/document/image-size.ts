export interface ImageSize {
  readonly width: number
  readonly height: number
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const sized = (width: number, height: number): ImageSize | null => (width > 0 && height > 0 ? { width, height } : null)

function pngSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  if (bytes.length < 24 || pngSignature.some((byte, index) => bytes[index] !== byte)) return null
  return sized(view.getUint32(16), view.getUint32(20))
}

/** C0–CF start a frame and state its size, except the three that announce tables and extensions. */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walks the segments of a JPEG to its first frame. */
function jpegSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 9 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) {
      at += 1 // fill byte
      continue
    }
    if (startsFrame(marker)) return sized(view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Width and height in pixels as they lie in the file, however the camera was held; null when there is no header. */
export function imageSize(bytes: Uint8Array, format: 'png' | 'jpeg'): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return format === 'png' ? pngSize(bytes, view) : jpegSize(bytes, view)
}
