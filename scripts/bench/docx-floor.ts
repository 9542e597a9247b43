import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path)

/** Gives a call that only turns the parts of a finished Word file into bytes and zips them: what every writer must do. */
export function docxFloor(file: Uint8Array): () => Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([path, bytes]) => [path, isText(path) ? strFromU8(bytes) : bytes] as const,
  )
  return () => {
    const files: Zippable = {}
    for (const [path, part] of parts) files[path] = typeof part === 'string' ? strToU8(part) : [part, { level: 0 }]
    return zipSync(files, { level: 6 })
  }
}
