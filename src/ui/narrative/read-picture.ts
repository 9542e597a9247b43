import { decodeBase64 } from '../../document/base64'
import { jpegOrientation } from '../../document/jpeg-orientation'

/** Why a file did not become a figure. */
export type PictureRefusal = 'kind' | 'size' | 'damaged'
export type Picture =
  | { readonly ok: true; readonly image: string }
  | { readonly ok: false; readonly refusal: PictureRefusal }

const kinds = ['image/png', 'image/jpeg']
export const acceptedPictures = kinds.join(',')

/** A printed page is about 16 cm wide; more pixels than this only make the Word file heavy. */
const widestSide = 1600
const largestImage = 3_000_000
/** Beyond this a file is refused before the browser decodes it. */
const largestFile = 30_000_000

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

function decoded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('not an image'))
    image.src = url
  })
}

const dataOf = (url: string): string => url.slice(url.indexOf(',') + 1)

const isTurned = (url: string, kind: string): boolean =>
  kind === 'image/jpeg' && jpegOrientation(decodeBase64(dataOf(url))) !== 1

/** Not wider than wanted and upright: a browser turns a photograph by what the camera noted, Word does not. */
function drawnAnew(image: HTMLImageElement, url: string, kind: string): string {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, widestSide / Math.max(width, height))
  if (scale === 1 && !isTurned(url, kind)) return url
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL(kind, 0.88)
}

/** Bytes that a base64 data URL stands for. */
const bytesOf = (url: string): number => Math.floor(dataOf(url).length * 0.75)

/** Reads a PNG or JPEG file on this machine as a data URL; turned upright, and scaled down where large, before it is weighed. */
export async function readPicture(file: File): Promise<Picture> {
  if (!kinds.includes(file.type)) return { ok: false, refusal: 'kind' }
  if (file.size > largestFile) return { ok: false, refusal: 'size' }
  try {
    const url = await dataUrlOf(file)
    const image = drawnAnew(await decoded(url), url, file.type)
    return bytesOf(image) > largestImage ? { ok: false, refusal: 'size' } : { ok: true, image }
  } catch {
    return { ok: false, refusal: 'damaged' }
  }
}
