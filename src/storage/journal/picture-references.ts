/** Pictures that the database already holds, by their data URL; the value is the name the journal uses for them. */
export type KeptPictures = ReadonlyMap<string, string>

export const noPictures: KeptPictures = new Map()

export const inBoth = (a: KeptPictures, b: KeptPictures): KeptPictures =>
  new Map([...a].filter(([image]) => b.has(image)))

/** Long enough that two pictures of one report never share it. */
function nameOf(image: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < image.length; index += 1) {
    const code = image.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return `${image.length.toString(36)}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`
}

const isPicture = (value: unknown): value is string => typeof value === 'string' && value.startsWith('data:image/')

/** The pictures among the texts; names already worked out are taken from `before`. */
export function keptPictures(texts: Iterable<string>, before: KeptPictures): KeptPictures {
  const kept = new Map<string, string>()
  for (const text of texts) if (isPicture(text)) kept.set(text, before.get(text) ?? nameOf(text))
  return kept
}

/** JSON in which pictures the database holds are only named: localStorage has room for a few megabytes in all. */
export const withReferences = (value: unknown, kept: KeptPictures): string =>
  JSON.stringify(value, (_key, part: unknown) => {
    const name = isPicture(part) ? kept.get(part) : undefined
    return name === undefined ? part : { $picture: name }
  })

/** The value with its pictures back; throws where the text is no JSON or names a picture that is not kept. */
export function withPictures(json: string, kept: KeptPictures): unknown {
  const images = new Map([...kept].map(([image, name]) => [name, image]))
  return JSON.parse(json, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$picture' in part)) return part
    const image = images.get(String(part.$picture))
    if (image === undefined) throw new RangeError(`picture ${part.$picture} is gone`)
    return image
  })
}
