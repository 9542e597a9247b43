import { decodeBase64 } from './base64'
import { imageSize } from './image-size'
import { textWidthMm } from './paper'
import type { Picture } from './report-document'

/** Leaves room for the caption and a few lines on the same page. */
const highestMm = 170
const mmPerPixel = 25.4 / 96

/** Reads a picture from its data URL and fits it into the type area; never larger than its own pixels. */
export function readPicture(dataUrl: string): Picture | null {
  const [, format, base64] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? []
  if (base64 === undefined || (format !== 'png' && format !== 'jpeg')) return null
  const size = imageSize(decodeBase64(base64), format)
  if (size === null) return null
  const scale = Math.min(mmPerPixel, textWidthMm / size.width, highestMm / size.height)
  return { format, base64, widthMm: size.width * scale, heightMm: size.height * scale }
}
