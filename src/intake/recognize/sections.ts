import type { PartDefinition, PartKey } from '../../editions/edition'
import type { SourceItem, SourceParagraph } from '../source-document'
import { compact, longestLine } from '../tables/label'
import type { PartHeading } from './headings'
import { type NumberingStyle, numberingOf } from './numbering'

/** A stretch of the file that belongs together. */
export interface Section {
  /** Null: a top-level section the form does not have. */
  readonly part: PartDefinition | null
  readonly heading: PartHeading | null
  /** Heading of such a section; it is also the first of its items. */
  readonly title: SourceParagraph | null
  readonly items: readonly number[]
}

export interface Division {
  readonly preamble: readonly number[]
  readonly sections: readonly Section[]
}

interface Boundary {
  readonly item: number
  readonly part: PartDefinition | null
  readonly heading: PartHeading | null
  readonly title: SourceParagraph | null
}

/** A table whose part has no heading opens that part itself. */
function withTables(
  headings: readonly PartHeading[],
  tables: ReadonlyMap<number, PartKey>,
  parts: readonly PartDefinition[],
): Boundary[] {
  const boundaries: Boundary[] = headings.map((heading) => ({
    item: heading.item,
    part: heading.part,
    heading,
    title: null,
  }))
  for (const [item, key] of tables) {
    const part = parts.find((candidate) => candidate.key === key)
    if (part === undefined || boundaries.some((boundary) => boundary.part === part)) continue
    boundaries.push({ item, part, heading: null, title: null })
  }
  return boundaries.sort((a, b) => a.item - b.item)
}

const longestHeading = 45

/** Top-level headings the form does not know: they go on counting where 一、二、三、 of the parts stopped. */
function strangers(items: readonly SourceItem[], boundaries: readonly Boundary[]): Boundary[] {
  const styles = boundaries.flatMap(({ item }): NumberingStyle[] => {
    const found = items[item]
    const numbering = found?.kind === 'paragraph' ? numberingOf(found.text) : null
    return numbering === null ? [] : [numbering.style]
  })
  const usual = styles.includes('一、') ? '一、' : styles[0]
  const found: Boundary[] = []
  boundaries.forEach((boundary, index) => {
    const next = boundaries[index + 1]
    const limit = next === undefined ? Number.POSITIVE_INFINITY : (next.heading?.number ?? next.part?.number ?? 0)
    let last = boundary.heading?.number ?? boundary.part?.number ?? 0
    for (let item = boundary.item + 1; item < (next?.item ?? items.length); item++) {
      const paragraph = items[item]
      if (paragraph?.kind !== 'paragraph') continue
      const numbering = numberingOf(paragraph.text)
      if (numbering?.style !== usual || numbering?.value !== last + 1 || numbering.value >= limit) continue
      if (
        paragraph.text.length > longestLine ||
        compact(paragraph.text).length > longestHeading ||
        paragraph.text.trimEnd().endsWith('。')
      )
        continue
      last = numbering.value
      found.push({ item, part: null, heading: null, title: paragraph })
    }
  })
  return found
}

/** Cuts the file at the headings of its parts. */
export function divide(
  items: readonly SourceItem[],
  headings: readonly PartHeading[],
  tables: ReadonlyMap<number, PartKey>,
  parts: readonly PartDefinition[],
): Division {
  const known = withTables(headings, tables, parts)
  const boundaries = [...known, ...strangers(items, known)].sort((a, b) => a.item - b.item)
  const all = items.map((_, index) => index)
  const sections = boundaries.map(({ item, part, heading, title }, index): Section => {
    const end = boundaries[index + 1]?.item ?? items.length
    const first = heading === null ? item : item + 1
    return { part, heading, title, items: all.slice(first, end) }
  })
  const opening = all.slice(0, boundaries[0]?.item ?? items.length)
  const attached = attachedBefore(items, sections)
  if (attached === null) return { preamble: opening, sections }
  const { section, items: behind } = attached
  const own = { ...section, items: section.items.filter((item) => !behind.includes(item)) }
  return { preamble: [...opening, ...behind], sections: sections.map((one) => (one === section ? own : one)) }
}

/** Where tables stand in front of part one, the title and the introduction follow the last of them. */
function attachedBefore(items: readonly SourceItem[], sections: readonly Section[]) {
  const first = sections.findIndex(({ part }) => part?.key === 'part1')
  const section = sections[first - 1]
  if (section?.part?.content.kind !== 'table') return null
  const start = section.items.reduce((behind, item, index) => (items[item]?.kind === 'table' ? index + 1 : behind), 0)
  return { section, items: section.items.slice(start) }
}
