import type { List, ListLevel } from '../list-numbers'
import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'

const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childNamed(element, name), 'w:val')

function readLevel(element: XmlElement): ListLevel {
  return {
    start: Number(settingOf(element, 'w:start') ?? '1') || 0,
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
  }
}

interface Definition {
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Styles that are numbered at a level of this list. */
  readonly styles: ReadonlyMap<string, number>
}

function readDefinition(element: XmlElement): Definition {
  const levels = elementsOf(element).filter(({ name }) => name === 'w:lvl')
  const indexOf = (level: XmlElement): number => Number(attributeOf(level, 'w:ilvl') ?? '0')
  return {
    levels: new Map(levels.map((level) => [indexOf(level), readLevel(level)])),
    styles: new Map(levels.map((level) => [settingOf(level, 'w:pStyle') ?? '', indexOf(level)])),
  }
}

export interface Lists {
  readonly lists: ReadonlyMap<string, List>
  /** Level at which a style is numbered in a list, where the style itself does not say. */
  readonly levelOfStyle: (list: string, style: string) => number
}

/** Reads the list definitions of a document. */
export function readLists(root: XmlElement | null): Lists {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, List>()
  const definitionOf = new Map<string, Definition>()
  const elements = root === null ? [] : elementsOf(root)
  for (const element of elements)
    if (element.name === 'w:abstractNum')
      definitions.set(attributeOf(element, 'w:abstractNumId') ?? '', readDefinition(element))
  for (const element of elements) {
    if (element.name !== 'w:num') continue
    const id = attributeOf(element, 'w:numId') ?? ''
    const abstract = settingOf(element, 'w:abstractNumId') ?? ''
    const definition = definitions.get(abstract)
    const levels = new Map(definition?.levels)
    let restarted = false
    for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
      const index = Number(attributeOf(override, 'w:ilvl') ?? '0')
      const own = childNamed(override, 'w:lvl')
      const start = settingOf(override, 'w:startOverride')
      const level = own === undefined ? levels.get(index) : readLevel(own)
      if (level !== undefined) levels.set(index, start === undefined ? level : { ...level, start: Number(start) || 0 })
      restarted ||= start !== undefined
    }
    if (definition !== undefined) definitionOf.set(id, definition)
    // Lists of one definition go on counting together unless one says where it starts.
    lists.set(id, { counterKey: restarted ? `list ${id}` : `definition ${abstract}`, levels })
  }
  return { lists, levelOfStyle: (list, style) => definitionOf.get(list)?.styles.get(style) ?? 0 }
}
