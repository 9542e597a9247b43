import { formatNumber } from './number-format'

export interface ListLevel {
  readonly start: number
  readonly format: string
  /** Number as printed, with %1 … %9 for the counts of the levels. */
  readonly text: string
}

export interface List {
  /** Lists with the same key go on counting together. */
  readonly counterKey: string
  readonly levels: ReadonlyMap<number, ListLevel>
}

/** Where a paragraph stands in an automatic list. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Counts automatic numbers in document order; they are text to a reader although the file does not write them. */
export type Numberer = (place: ListPlace) => string

const highestLevel = 9

/** Counts along the paragraphs of a document: lower levels begin again below the next higher number. */
export function numbererOf(lists: ReadonlyMap<string, List>): Numberer {
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

/** A number in front of its text; a full stop that meets a digit would read as a decimal point. */
export const numbered = (number: string, text: string): string =>
  number + (/[.\w)]$/.test(number) && /^[\d.]/.test(text) ? ' ' : '') + text
