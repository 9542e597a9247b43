import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'
import { formatNumber } from './number-format'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

/** Where a paragraph stands in an automatic list. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Counts automatic numbers in document order; they are text to a reader although the file does not write them. */
export type Numberer = (place: ListPlace) => string

const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childNamed(element, name), 'w:val')

function readLevel(element: XmlElement): Level {
  return {
    start: Number(settingOf(element, 'w:start') ?? '1') || 0,
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
  }
}

function levelsOf(element: XmlElement): Map<number, Level> {
  const levels = elementsOf(element).filter(({ name }) => name === 'w:lvl')
  return new Map(levels.map((level) => [Number(attributeOf(level, 'w:ilvl') ?? '0'), readLevel(level)]))
}

interface List {
  readonly counterKey: string
  readonly levels: ReadonlyMap<number, Level>
}

function readLists(root: XmlElement): Map<string, List> {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  for (const element of elementsOf(root))
    if (element.name === 'w:abstractNum')
      abstracts.set(attributeOf(element, 'w:abstractNumId') ?? '', levelsOf(element))
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:num') continue
    const id = attributeOf(element, 'w:numId') ?? ''
    const abstract = settingOf(element, 'w:abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract))
    let restarted = false
    for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
      const index = Number(attributeOf(override, 'w:ilvl') ?? '0')
      const own = childNamed(override, 'w:lvl')
      const start = settingOf(override, 'w:startOverride')
      const level = own === undefined ? levels.get(index) : readLevel(own)
      if (level !== undefined) levels.set(index, start === undefined ? level : { ...level, start: Number(start) || 0 })
      restarted ||= start !== undefined
    }
    // Lists of one definition go on counting together unless one says where it starts.
    lists.set(id, { counterKey: restarted ? `list ${id}` : `definition ${abstract}`, levels })
  }
  return lists
}

const highestLevel = 9

/** Reads the list definitions of a document and counts along. */
export function numbererOf(root: XmlElement | null): Numberer {
  const lists = root === null ? new Map<string, List>() : readLists(root)
  const counters = new Map<string, number[]>()
  return ({ list, level }) => {
    const found = lists.get(list)
    const own = found?.levels.get(level)
    if (found === undefined || own === undefined || level > highestLevel || own.format === 'bullet') return ''
    const counts = counters.get(found.counterKey) ?? []
    counters.set(found.counterKey, counts)
    for (let above = 0; above < level; above++) counts[above] ??= found.levels.get(above)?.start ?? 1
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      return formatNumber(counts[index] ?? 1, found.levels.get(index)?.format ?? 'decimal')
    })
  }
}
