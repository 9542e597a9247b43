import { maximalMarkupBytes, megabyte } from '../../limits'
import { refuse } from '../../refusal'
import type { SourceDocument } from '../../source-document'
import { decodeText } from '../decode-text'
import { elementsOf, textInside, type XmlElement } from '../xml'
import { readPage } from './page'
import { parseHtml } from './tree'

/** The character set a page names in its head. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
}

function scripts(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'script' ? [child] : scripts(child)))
}

/** Our own data block; scripts are text here and never run. */
function savedReport(root: XmlElement): unknown {
  const own = scripts(root).find(
    ({ attributes }) =>
      attributes.get('type') === 'application/json' &&
      attributes.get('data-address')?.includes('annual-report') === true,
  )
  if (own === undefined) return undefined
  try {
    return JSON.parse(textInside(own), (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}

/** Reads a web page, saved from a browser, written by Word, or our own. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  if (bytes.length > maximalMarkupBytes)
    refuse(`网页超过 ${maximalMarkupBytes / megabyte} MB，不像一份年度报告，没有打开。`)
  const root = parseHtml(decodeText(bytes, declaredCharset(bytes)))
  const saved = savedReport(root)
  return { ...readPage(root), ...(saved === undefined ? {} : { saved }) }
}
