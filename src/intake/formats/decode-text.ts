/** Bytes of a text file as text: by its byte order mark, as UTF-8, or as GB 18030, which old Chinese programs write. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeDeclared(bytes, declared)
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string {
  try {
    return new TextDecoder(declared ?? 'gb18030').decode(bytes)
  } catch {
    // An unknown name in the file's head; nearly every page that is not UTF-8 is GB 18030.
    return new TextDecoder('gb18030').decode(bytes)
  }
}
