/**
 * JSON in which every long text stands once. The steps of a history repeat whole paragraphs and pictures before and
 * after; written out plainly, an afternoon's typing would fill the browser's disk share.
 */
export interface PooledText {
  readonly texts: readonly string[]
  /** JSON whose long texts are replaced by `{"$": index}`. */
  readonly json: string
}

const long = 24

export function pooled(value: unknown): PooledText {
  const indices = new Map<string, number>()
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'string' || part.length <= long) return part
    const index = indices.get(part) ?? indices.size
    indices.set(part, index)
    return { $: index }
  })
  return { texts: [...indices.keys()], json }
}

export function unpooled({ texts, json }: PooledText): unknown {
  return JSON.parse(json, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$' in part)) return part
    return texts[part.$ as number]
  })
}
