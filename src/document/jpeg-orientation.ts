const orientationTag = 0x0112

/** Where the camera's own data (TIFF inside APP1) begins; null when the picture has none. */
function tiffStart(bytes: Uint8Array, view: DataView): number | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 10 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) return null // the picture itself begins
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return at + 10 // "Exif" and two zeros
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/**
 * How a camera was held, as EXIF counts it: 1 upright, 2 to 8 turned or mirrored. Anything unreadable is upright.
 * Browsers turn such a picture, Word and OFD readers do not; so pictures are turned when they are taken in, and every
 * file shows the pixels as they lie.
 */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = tiffStart(bytes, view)
  if (start === null || start + 8 > bytes.length) return 1
  const little = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, little)
  if (directory + 2 > bytes.length) return 1
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > bytes.length) return 1
    if (view.getUint16(entry, little) !== orientationTag) continue
    const orientation = view.getUint16(entry + 8, little)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}
