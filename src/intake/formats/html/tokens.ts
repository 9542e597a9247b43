import { decodeEntity } from '../entities'

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string }

/** Their content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noframes', 'iframe'])
const attribute = /\s*(?:\/|([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|["'=])/y

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,10});?/g, (whole, name: string) => decodeEntity(name) ?? whole) : text

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  attribute.lastIndex = 0
  for (let found = attribute.exec(source); found !== null; found = attribute.exec(source)) {
    const name = found[1]?.toLowerCase()
    if (name !== undefined && !attributes.has(name))
      attributes.set(name, decode(found[2] ?? found[3] ?? found[4] ?? ''))
    if (attribute.lastIndex >= source.length) break
  }
  return attributes
}

/** Finds where things end; a mark that is missing once is missing for good, so no text is searched twice for it. */
function searcher(text: string): (mark: string, from: number) => number {
  const missing = new Set<string>()
  return (mark, from) => {
    if (missing.has(mark)) return -1
    const found = text.indexOf(mark, from)
    if (found === -1) missing.add(mark)
    return found
  }
}

/** Reads any text as HTML, as forgivingly as browsers do; nothing in it is run. */
export function* htmlTokens(text: string): Generator<HtmlToken> {
  const find = searcher(text)
  // Only ASCII letters, so that every position stays where it is.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const findLower = searcher(lower)
  const behind = (mark: string, from: number): number => {
    const found = find(mark, from)
    return found === -1 ? text.length : found + mark.length
  }
  const tagEnd = (from: number): number => {
    let at = from
    for (;;) {
      const end = find('>', at)
      if (end === -1) return text.length
      const opening = text.slice(at, end).search(/=\s*["']/)
      if (opening === -1) return end + 1
      const quote = text.slice(at + opening, end).search(/["']/) + at + opening
      const closing = find(text.charAt(quote), quote + 1)
      if (closing === -1) return end + 1
      at = closing + 1
    }
  }
  let at = 0
  while (at < text.length) {
    const tag = find('<', at)
    if (tag === -1 || tag > at) yield { kind: 'text', text: decode(text.slice(at, tag === -1 ? text.length : tag)) }
    if (tag === -1) return
    const next = text.charAt(tag + 1)
    if (text.startsWith('<!--', tag)) at = behind('-->', tag + 4)
    else if (next === '!' || next === '?') at = behind('>', tag + 2)
    else if (next === '/' && /[a-z]/i.test(text.charAt(tag + 2))) {
      at = behind('>', tag + 2)
      yield { kind: 'end', name: /^[^\s>/]+/.exec(lower.slice(tag + 2, Math.min(at, tag + 80)))?.[0] ?? '' }
    } else if (/[a-z]/i.test(next)) {
      at = tagEnd(tag + 1)
      const source = text.slice(tag + 1, text.charAt(at - 1) === '>' ? at - 1 : at)
      const name = /^[^\s>/]+/.exec(source.slice(0, 80))?.[0]?.toLowerCase() ?? ''
      yield { kind: 'start', name, attributes: readAttributes(source.slice(name.length)) }
      if (raw.has(name)) {
        const end = findLower(`</${name}`, at)
        yield { kind: 'text', text: text.slice(at, end === -1 ? text.length : end) }
        yield { kind: 'end', name }
        at = end === -1 ? text.length : behind('>', end)
      }
    } else {
      yield { kind: 'text', text: '<' }
      at = tag + 1
    }
  }
}
