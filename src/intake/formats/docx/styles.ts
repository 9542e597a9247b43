import type { ListPlace } from '../list-numbers'
import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'

export interface ParagraphStyle {
  /** The style that brings the numbering in; a list may know its level by it. */
  readonly numberedBy: string
  readonly name: string
  readonly outline: number | null
  readonly list: Partial<ListPlace>
  readonly hidden: boolean
}

const plain: ParagraphStyle = { numberedBy: '', name: '', outline: null, list: {}, hidden: false }

/** Word's outline levels count from 0, and 9 means body text. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const written = attributeOf(childNamed(properties, 'w:outlineLvl'), 'w:val')
  const level = written === undefined ? Number.NaN : Number(written)
  return level >= 0 && level < 9 ? level + 1 : null
}

export function listOf(properties: XmlElement | undefined): Partial<ListPlace> {
  const numbering = childNamed(properties, 'w:numPr')
  const list = attributeOf(childNamed(numbering, 'w:numId'), 'w:val')
  const level = attributeOf(childNamed(numbering, 'w:ilvl'), 'w:val')
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
  }
}

/** A property that is on by standing there, and off when it says so. */
export function isOn(element: XmlElement | undefined): boolean {
  const value = attributeOf(element, 'w:val')
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'off'
}

const longestChain = 20

/** Looks up a style with all it inherits. */
export function stylesOf(root: XmlElement | null): (id: string | undefined) => ParagraphStyle {
  const elements = new Map(
    root === null ? [] : elementsOf(root).map((element) => [attributeOf(element, 'w:styleId') ?? '', element] as const),
  )
  const known = new Map<string, ParagraphStyle>()
  const look = (id: string, depth: number): ParagraphStyle => {
    const remembered = known.get(id)
    if (remembered !== undefined) return remembered
    const element = elements.get(id)
    if (element === undefined || depth > longestChain) return plain
    const basis = attributeOf(childNamed(element, 'w:basedOn'), 'w:val')
    const below = basis === undefined ? plain : look(basis, depth + 1)
    const properties = childNamed(element, 'w:pPr')
    const name = attributeOf(childNamed(element, 'w:name'), 'w:val') ?? ''
    const heading = /^(?:heading|标题) ?([1-9])$/i.exec(name)?.[1]
    const own = listOf(properties)
    const style: ParagraphStyle = {
      numberedBy: own.list === undefined && below.list.list !== undefined ? below.numberedBy : id,
      name,
      outline: outlineOf(properties) ?? (heading === undefined ? below.outline : Number(heading)),
      list: { ...below.list, ...own },
      hidden: isOn(childNamed(childNamed(element, 'w:rPr'), 'w:vanish')) || below.hidden,
    }
    known.set(id, style)
    return style
  }
  return (id) => (id === undefined ? plain : look(id, 0))
}
