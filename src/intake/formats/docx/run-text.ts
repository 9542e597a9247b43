import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'
import { isOn } from './styles'

/** What stands in one paragraph: its words, and what hangs on it. */
export interface Inline {
  text: string
  readonly pictures: XmlElement[]
  /** Contents of text boxes. */
  readonly boxes: XmlElement[]
  /** Ids of footnotes and endnotes, `footnote 3`. */
  readonly notes: string[]
  tracked: boolean
}

/** Complex fields that are open, innermost last: between `begin` and `separate` stands a command, not text. */
type Fields = ('command' | 'result')[]

const dropped = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPr',
  'w:pPr',
  'w:instrText',
  'w:delText',
  'w:rt',
  'w:sdtPr',
  'mc:Fallback',
])
const changed = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'])

/** Chinese programs write marks of the Symbol and Wingdings faces at private code points. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16)
  return code > 0x20 && code < 0xd800 ? String.fromCharCode(code) : ''
}

function fieldMark(element: XmlElement, fields: Fields): void {
  const type = attributeOf(element, 'w:fldCharType')
  if (type === 'begin') fields.push('command')
  else if (type === 'end') fields.pop()
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
}

function walk(element: XmlElement, into: Inline, fields: Fields): void {
  for (const child of elementsOf(element)) {
    if (changed.has(child.name)) into.tracked = true
    if (dropped.has(child.name)) continue
    switch (child.name) {
      case 'w:r':
        if (!isOn(childNamed(childNamed(child, 'w:rPr'), 'w:vanish'))) walk(child, into, fields)
        break
      case 'w:t':
      case 'm:t':
        if (!fields.includes('command')) into.text += child.children.filter((part) => typeof part === 'string').join('')
        break
      case 'w:tab':
      case 'w:ptab':
        into.text += '\t'
        break
      case 'w:br':
        into.text +=
          attributeOf(child, 'w:type') === undefined || attributeOf(child, 'w:type') === 'textWrapping' ? '\n' : ''
        break
      case 'w:cr':
        into.text += '\n'
        break
      case 'w:noBreakHyphen':
        into.text += '-'
        break
      case 'w:sym':
        into.text += symbol(child)
        break
      case 'w:fldChar':
        fieldMark(child, fields)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        into.notes.push(`${child.name.slice(2, -9)} ${attributeOf(child, 'w:id') ?? ''}`)
        break
      case 'w:txbxContent':
        into.boxes.push(child)
        break
      case 'a:blip':
      case 'v:imagedata':
        into.pictures.push(child)
        break
      default:
        walk(child, into, fields)
    }
  }
}

/** Reads the words of a paragraph as they stand when all tracked changes are accepted. */
export function inlineOf(paragraph: XmlElement): Inline {
  const into: Inline = { text: '', pictures: [], boxes: [], notes: [], tracked: false }
  walk(paragraph, into, [])
  return into
}

/** The description a picture was given, next to it in the drawing. */
export function descriptionIn(paragraph: XmlElement): string {
  for (const child of elementsOf(paragraph)) {
    if (child.name === 'wp:docPr') return attributeOf(child, 'descr') || attributeOf(child, 'title') || ''
    if (child.name === 'v:shape' && child.attributes.has('alt')) return child.attributes.get('alt') ?? ''
    const inside = descriptionIn(child)
    if (inside !== '') return inside
  }
  return ''
}
