import { decodeBase64 } from './base64'
import { imageSize } from './image-size'
import { textWidthMm } from './paper'
import type { Picture } from './report-document'

/** Leaves room for the caption and a few lines on the same page. */
const highestMm = 170
const mmPerPixel = 25.4 / 96

/** Characters of base64 in which a picture states its size, unless much else comes first. */
const beginning = 1 << 16

/** A megabyte is not decoded for the few bytes at its beginning. */
const sizeOf = (base64: string, format: 'png' | 'jpeg') =>
  imageSize(decodeBase64(base64.slice(0, beginning)), format) ?? imageSize(decodeBase64(base64), format)

/** Reads a picture from its data URL and fits it into the type area; never larger than its own pixels. */
export function readPicture(dataUrl: string): Picture | null {
  const [, format, base64] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? []
  if (base64 === undefined || (format !== 'png' && format !== 'jpeg')) return null
  const size = sizeOf(base64, format)
  if (size === null) return null
  const scale = Math.min(mmPerPixel, textWidthMm / size.width, highestMm / size.height)
  return { format, base64, widthMm: size.width * scale, heightMm: size.height * scale }
}
