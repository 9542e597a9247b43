import { maximalDepth, maximalElements } from '../../limits'
import { refuse } from '../../refusal'
import type { XmlElement } from '../xml'
import { htmlTokens } from './tokens'

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame spacer'.split(' '),
)
/** What an opening tag ends although nobody closed it; the second list stops the search. */
const ends: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol', 'table']]],
  [
    'dt',
    [
      ['dt', 'dd'],
      ['dl', 'table'],
    ],
  ],
  [
    'dd',
    [
      ['dt', 'dd'],
      ['dl', 'table'],
    ],
  ],
  ['option', [['option'], ['select']]],
  [
    'td',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  [
    'th',
    [
      ['td', 'th'],
      ['tr', 'table'],
    ],
  ],
  ['tr', [['tr'], ['table']]],
  ['thead', [['thead', 'tbody', 'tfoot'], ['table']]],
  ['tbody', [['thead', 'tbody', 'tfoot'], ['table']]],
  ['tfoot', [['thead', 'tbody', 'tfoot'], ['table']]],
])
const paragraphEnders = new Set(
  'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)

function closeImplied(name: string, open: Open[]): void {
  const [closed, stop] =
    ends.get(name) ?? (paragraphEnders.has(name) ? [['p'], ['td', 'th', 'table', 'li', 'div']] : [])
  if (closed === undefined || stop === undefined) return
  for (let index = open.length - 1; index > 0; index--) {
    const current = open[index]?.name ?? ''
    if (stop.includes(current)) return
    if (closed.includes(current)) {
      open.length = index
      return
    }
  }
}

function close(name: string, open: Open[]): void {
  for (let index = open.length - 1; index > 0; index--) {
    const current = open[index]?.name ?? ''
    if (current === name) {
      open.length = index
      return
    }
    // A stray end tag inside a cell must not tear the table apart.
    if ((current === 'td' || current === 'th') && !['tr', 'table', 'tbody', 'thead', 'tfoot'].includes(name)) return
    if (current === 'table' && name !== 'body' && name !== 'html') return
  }
}

/** The elements of a page as a tree, in the same form as those of an XML part. */
export function parseHtml(text: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  let elements = 0
  for (const token of htmlTokens(text)) {
    const parent = () => open[open.length - 1] ?? root
    if (token.kind === 'text') parent().children.push(token.text)
    else if (token.kind === 'end') close(token.name, open)
    else {
      if (++elements > maximalElements) refuse('网页太复杂，不像一份年度报告，没有打开。')
      closeImplied(token.name, open)
      const element: Open = { name: token.name, attributes: token.attributes, children: [] }
      parent().children.push(element)
      // Deeper than any page: what follows still counts, only its nesting is forgotten.
      if (!empty.has(token.name) && open.length < maximalDepth) open.push(element)
    }
  }
  return root
}
