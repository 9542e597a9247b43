import type { NarrativePart, PartDefinition } from '../../editions/edition'
import type { Block } from '../../report/report'
import { inPart, type Note } from '../note'
import type { SourceItem } from '../source-document'
import { core, likeness } from '../tables/label'
import { withoutNumbering } from './numbering'
import type { Section } from './sections'

interface Placed {
  readonly introduction: string
  readonly parts: Readonly<Record<NarrativePart, readonly Block[]>>
  /** Items that belong to no part. */
  readonly others: readonly number[]
  readonly notes: readonly Note[]
}

/** Headings of sections that other offices print apart although the form puts them into part five. */
const partFiveKin = /改进|整改|问题|不足|下一步|打算/

/** The narrative part whose matter an unknown top-level section is, by its heading. */
function kinOf(heading: string, parts: readonly PartDefinition[]): NarrativePart | null {
  const name = core(withoutNumbering(heading))
  for (const { content } of parts) {
    if (content.kind !== 'narrative') continue
    const known = content.aspects.flatMap(({ heading: aspect, aliases }) => [aspect, ...aliases].map(core))
    if (known.some((aspect) => likeness(name, aspect) >= 0.8)) return content.part
  }
  return partFiveKin.test(name) ? 'part5' : null
}

function narrativeOf({ part }: Section): NarrativePart | null {
  return part?.content.kind === 'narrative' ? part.content.part : null
}

function blockOf(item: SourceItem | undefined): Block[] {
  if (item?.kind === 'paragraph') return [{ kind: 'paragraph', text: item.text }]
  if (item?.kind === 'figure')
    return [{ kind: 'figure', image: item.image, caption: item.caption, alternative: item.alternative }]
  return []
}

/** Where the introduction ends when part one has no heading of its own: at the first numbered paragraph. */
function splitIntroduction(items: readonly SourceItem[], introduction: readonly number[]): number {
  const first = introduction.findIndex((index) => {
    const item = items[index]
    return item?.kind === 'paragraph' && /^\s*(?:[（(]?[一1][）)、.．]|一是)/.test(item.text)
  })
  return first === -1 ? introduction.length : first
}

/** Puts every paragraph and picture into the narrative part it stands under. */
export function placeNarratives(
  items: readonly SourceItem[],
  sections: readonly Section[],
  opening: readonly number[],
  taken: ReadonlySet<number>,
  headed: boolean,
): Placed {
  const parts: Record<NarrativePart, Block[]> = { part1: [], part5: [], part6: [] }
  const others: number[] = []
  const notes: Note[] = []
  const known = sections.flatMap(({ part }) => (part === null ? [] : [part]))
  let introduction = opening
  if (headed && !known.some(({ key }) => key === 'part1')) {
    const split = splitIntroduction(items, opening)
    introduction = opening.slice(0, split)
    parts.part1.push(...opening.slice(split).flatMap((item) => blockOf(items[item])))
    if (split < opening.length)
      notes.push({
        kind: 'guessed',
        message: '没有找到第一部分的标题，引言之后的编号段落归入第一部分。',
        place: inPart('part1'),
      })
  }
  for (const section of sections) {
    const narrative = narrativeOf(section)
    const kin = section.title === null ? null : kinOf(section.title.text, known)
    const target = narrative ?? kin
    if (section.title !== null && kin !== null) {
      notes.push({
        kind: 'guessed',
        message: `规定格式中没有「${section.title.text.trim()}」这一部分，归入第${kin === 'part1' ? '一' : '五'}部分。`,
        place: inPart(kin),
      })
    }
    if (target !== null && section.heading !== null && section.heading.rest !== '')
      parts[target].push({ kind: 'paragraph', text: section.heading.rest })
    for (const index of section.items) {
      if (taken.has(index)) continue
      const blocks = target === null ? [] : blockOf(items[index])
      if (target !== null && blocks.length > 0) parts[target].push(...blocks)
      else others.push(index)
    }
  }
  const text = introduction.map((index) => {
    const item = items[index]
    return item?.kind === 'paragraph' ? item.text : ''
  })
  return { introduction: text.join('\n'), parts, others, notes }
}
