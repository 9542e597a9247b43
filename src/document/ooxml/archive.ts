import { strToU8, type Zippable, zipSync } from 'fflate'

/** The oldest date a zip can state; local fields, because that is what a zip keeps. The same bytes on every day. */
const mtime = new Date(1980, 0, 1)

/** A package in the order given; Office wants its list of content types first. Text is stored as UTF-8. */
export function archive(parts: readonly (readonly [path: string, content: string | Uint8Array])[]): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts)
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  return zipSync(files, { mtime, level: 6 })
}
