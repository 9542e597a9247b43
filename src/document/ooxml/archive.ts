import { strToU8, type ZipAttributes, type Zippable, zipSync } from 'fflate'

/**
 * A package in the order given; Office wants its list of content types first. Text is stored as UTF-8. Every part has
 * the oldest date a zip can state, in local fields because a zip keeps those: the same bytes anywhere on any day.
 */
export function archive(
  parts: readonly (readonly [path: string, content: string | Uint8Array])[],
  attributes: ZipAttributes = {},
): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts)
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6, ...attributes })
}
