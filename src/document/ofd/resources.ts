import { decodeBase64 } from '../base64'
import { fontNames } from '../font-names'
import type { Element } from '../ooxml/element'
import type { Family, PlacedPicture } from '../pages/page'
import { type Numbers, ofd, ofdRoot } from './ofd-element'
import type { FontIds } from './text-object'

const families = Object.keys(fontNames) as Family[]

/** A number for every face of the standard. */
export const fontIds = ({ next }: Numbers): FontIds =>
  Object.fromEntries(families.map((family) => [family, next()])) as Record<Family, number>

/** The faces by the names under which offices have them; the file carries no font of its own. */
export function publicResources(fonts: FontIds): Element {
  const list = families.map((family) => {
    const { name } = fontNames[family]
    return ofd('Font', { ID: fonts[family], FontName: name, FamilyName: name, Charset: 'unicode' })
  })
  return ofdRoot('Res', { BaseLoc: 'Res' }, [ofd('Fonts', {}, list)])
}

/** A picture's file below `Res`. */
export interface Image {
  readonly id: number
  readonly file: string
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpeg'
}

/** A file for every different picture, under the picture's own data. */
export function imagesOf(pictures: readonly PlacedPicture[], { next }: Numbers): Map<string, Image> {
  const images = new Map<string, Image>()
  for (const { picture } of pictures) {
    const { base64, format } = picture
    if (images.has(base64)) continue
    const file = `image${images.size + 1}.${format}`
    images.set(base64, { id: next(), file, format, bytes: decodeBase64(base64) })
  }
  return images
}

export function documentResources(images: readonly Image[]): Element {
  const list = images.map(({ id, file, format }) =>
    ofd('MultiMedia', { ID: id, Type: 'Image', Format: format.toUpperCase() }, [ofd('MediaFile', {}, file)]),
  )
  return ofdRoot('Res', { BaseLoc: 'Res' }, [ofd('MultiMedias', {}, list)])
}
