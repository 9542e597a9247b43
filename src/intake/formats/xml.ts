import { maximalDepth, maximalElements } from '../limits'
import { refuse } from '../refusal'
import { decodeEntity } from './entities'

/** An XML element as far as documents need it: names with their usual prefix, text kept exactly. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Namespaces whose elements are asked for by prefix, however the file calls them. */
const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
]

const damaged = () => refuse('文件已损坏：内容不完整，请重新保存或重新下载。')
const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,10});/g, (whole, name: string) => decodeEntity(name) ?? whole) : text

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  // One attribute right behind the other: whatever else stands in a tag ends the reading, and none is read twice.
  attribute.lastIndex = 0
  for (let found = attribute.exec(source); found !== null; found = attribute.exec(source))
    attributes.set(found[1] ?? '', decode(found[2] ?? found[3] ?? ''))
  return attributes
}

/** Position behind the `>` that ends a tag; one inside quotes does not. */
function tagEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const end = after(text, '>', at)
    const opening = text.slice(at, end).search(/["']/)
    if (opening === -1) return end
    at = after(text, text.charAt(at + opening), at + opening + 1)
  }
}

function learnPrefixes(attributes: ReadonlyMap<string, string>, prefixes: Map<string, string>): void {
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const usual = usualPrefixes.find(([namespace]) => namespace.test(value))?.[1]
    if (usual !== undefined) prefixes.set(name.slice(6), usual)
  }
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const prefix = prefixes.get(colon === -1 ? '' : name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
}

/**
 * Parses a whole XML part into its root. Document type declarations are refused, so that there are no entities but the
 * five of XML and numbers; nothing outside the text is ever looked at.
 */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let elements = 0
  const prefixes = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const current = open[open.length - 1] ?? root
    const tag = text.indexOf('<', at)
    if (tag > at || tag === -1) current.children.push(decode(text.slice(at, tag === -1 ? text.length : tag)))
    if (tag === -1) break
    if (text.startsWith('<!--', tag)) at = after(text, '-->', tag + 4)
    else if (text.startsWith('<![CDATA[', tag)) {
      at = after(text, ']]>', tag + 9)
      current.children.push(text.slice(tag + 9, at - 3))
    } else if (text.startsWith('<!', tag)) refuse('文件里有文档类型声明（DOCTYPE），为安全起见没有打开。')
    else if (text.startsWith('<?', tag)) at = after(text, '?>', tag + 2)
    else {
      at = tagEnd(text, tag + 1)
      const source = text.slice(tag + 1, at - 1)
      if (source.startsWith('/')) {
        if (open.length === 1) damaged()
        open.pop()
      } else {
        if (++elements > maximalElements) refuse('文件太复杂，不像一份年度报告，没有打开。')
        startElement(source, current, open, prefixes)
      }
    }
  }
  if (open.length !== 1) damaged()
  const [element] = root.children.filter((child): child is XmlElement => typeof child !== 'string')
  return element ?? damaged()
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? damaged() : found + mark.length
}

function startElement(source: string, parent: Open, open: Open[], prefixes: Map<string, string>): void {
  const empty = source.endsWith('/')
  const inner = empty ? source.slice(0, -1) : source
  const end = inner.search(/\s/)
  const name = end === -1 ? inner : inner.slice(0, end)
  const attributes = end === -1 ? new Map<string, string>() : readAttributes(inner.slice(end))
  if (open.length === 1) learnPrefixes(attributes, prefixes)
  const element: Open = { name: usualName(name, prefixes), attributes, children: [] }
  parent.children.push(element)
  if (empty) return
  if (open.length > maximalDepth) refuse('文件的嵌套层数太多，不像一份年度报告，没有打开。')
  open.push(element)
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string')

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name)

/** An attribute by its usual name; some programs leave out the prefix. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name) ?? element?.attributes.get(name.slice(name.indexOf(':') + 1))

/** All text inside an element, in order. */
export const textInside = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('')
