import type { Edition, PartDefinition, PartKey } from '../../editions/edition'
import type { SourceItem, SourceParagraph } from '../source-document'
import { compact, compactLine, core, likeness, longestLine } from '../tables/label'
import { type Numbering, numberingOf } from './numbering'
import { partWords } from './part-words'

/** A paragraph taken as the heading of a part. */
export interface PartHeading {
  readonly part: PartDefinition
  readonly item: number
  /** As the file writes it. */
  readonly text: string
  /** Text behind a heading that runs on in the same paragraph; '' when it stands alone. */
  readonly rest: string
  readonly exact: boolean
  readonly number: number | null
}

interface Candidate extends PartHeading {
  readonly score: number
}

const longestHeading = 45
const namesByPart = new WeakMap<PartDefinition, readonly string[]>()

/** Cores of a part's prescribed heading and of the other words known for it, without numbers. */
export function namesOfPart(part: PartDefinition): readonly string[] {
  const known = namesByPart.get(part)
  if (known !== undefined) return known
  const { length } = numberingOf(part.heading) ?? { length: 0 }
  const names = [part.heading.slice(length), ...part.aliases].map(core)
  namesByPart.set(part, names)
  return names
}

interface Split {
  readonly heading: string
  readonly rest: string
}

/** Where a heading may end when text runs on behind it: 「六、其他需要报告的事项：无。」; the whole line comes first. */
function splits(text: string): Split[] {
  const plain = text.trim()
  const line = compactLine(plain)
  const whole = line !== '' && line.length <= longestHeading ? [{ heading: plain, rest: '' }] : []
  const stops = [/[。：:]/, /\s{2,}/].flatMap((pattern): Split[] => {
    const stop = pattern.exec(plain.slice(0, longestLine))
    if (stop === null || stop.index > longestHeading) return []
    return [{ heading: plain.slice(0, stop.index), rest: plain.slice(stop.index + stop[0].length).trim() }]
  })
  return [...whole, ...stops]
}

const styleWorth = (numbering: Numbering | null): number =>
  numbering === null
    ? 0
    : { '一、': 2.5, 第一部分: 2.5, '1、': 1, '1.': 0, '（一）': -2.5, '（1）': -4 }[numbering.style]

/** What the tables of the file say about headings: which part's table an item holds. */
interface TablePlaces {
  readonly at: (item: number) => PartKey | null
  readonly has: (part: PartKey) => boolean
}

/** A heading stands right above its table; where the table is elsewhere, a likeness to the heading means little. */
function tableWorth(part: PartDefinition, item: number, tables: TablePlaces): number {
  if (part.content.kind !== 'table' || !tables.has(part.key)) return 0
  if (tables.at(item + 1) === part.key) return 6
  return [2, 3, 4, 5].some((distance) => tables.at(item + distance) === part.key) ? 2 : -4
}

function likenessTo(part: PartDefinition, name: string): { likeness: number; worded: boolean } {
  const known = Math.max(
    ...namesOfPart(part).map((other) => (other.length < 5 && other !== name ? 0 : likeness(name, other))),
  )
  const worded = known < 0.74 && partWords[part.key].test(name)
  return { likeness: worded ? 0.74 : known, worded }
}

function candidatesAt(
  item: number,
  { text, outline }: SourceParagraph,
  edition: Edition,
  tables: TablePlaces,
): Candidate[] {
  return splits(text).flatMap(({ heading, rest }) => {
    const numbering = numberingOf(heading)
    const name = core(heading.slice(numbering?.length ?? 0))
    if (name.length < 2) return []
    return edition.parts.flatMap((part): Candidate[] => {
      const { likeness: best, worded } = likenessTo(part, name)
      if (best < 0.72) return []
      // Without a number only the full name can be a heading; a sentence may well open with the same words.
      if (numbering === null && outline === undefined && (best < 0.85 || worded || rest !== '')) return []
      const score =
        best * 10 +
        styleWorth(numbering) +
        (numbering?.value === part.number ? 3 : 0) +
        (outline === 1 ? 2 : 0) +
        tableWorth(part, item, tables) -
        (rest === '' ? 0 : 0.5)
      if (score < 9) return []
      return [
        {
          part,
          item,
          text: heading,
          rest,
          exact: part.heading === text.trim(),
          number: numbering?.value ?? null,
          score,
        },
      ]
    })
  })
}

/** The best series of candidates in which parts follow each other in the prescribed order. */
function bestSeries(candidates: readonly Candidate[]): Candidate[] {
  const best: { total: number; series: Candidate[] }[] = []
  for (const candidate of candidates) {
    let total = 0
    let series: Candidate[] = []
    candidates.forEach((other, index) => {
      const before = best[index]
      if (before === undefined || other.item >= candidate.item || other.part.number >= candidate.part.number) return
      if (before.total > total) ({ total, series } = before)
    })
    best.push({ total: total + candidate.score, series: [...series, candidate] })
  }
  return best.reduce((most, next) => (next.total > most.total ? next : most), { total: 0, series: [] as Candidate[] })
    .series
}

/**
 * Finds the headings of the six parts, renumbered, renamed or out of order. `tables` tells which part's table each
 * item index holds, since a heading above its table is surely one.
 */
export function findPartHeadings(
  items: readonly SourceItem[],
  edition: Edition,
  tables: ReadonlyMap<number, PartKey>,
): PartHeading[] {
  const holding = new Set(tables.values())
  const places: TablePlaces = { at: (item) => tables.get(item) ?? null, has: (part) => holding.has(part) }
  const candidates = items
    .flatMap((item, index) => (item.kind === 'paragraph' ? candidatesAt(index, item, edition, places) : []))
    .sort((a, b) => a.item - b.item)
  const series = bestSeries(candidates)
  const found = new Set(series.map(({ part }) => part.key))
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (found.has(candidate.part.key) || candidate.score < 13.5) continue
    if (series.some(({ item }) => item === candidate.item)) continue
    found.add(candidate.part.key)
    series.push(candidate)
  }
  return withNumberedOnly(items, series, edition).sort((a, b) => a.item - b.item)
}

/**
 * A heading worded quite differently still opens part one or five when it counts 一 or 五 in the right place; the text
 * under it would have nowhere else to go.
 */
function withNumberedOnly(
  items: readonly SourceItem[],
  series: readonly PartHeading[],
  edition: Edition,
): PartHeading[] {
  const found = [...series]
  for (const part of edition.parts.filter(({ key }) => key === 'part1' || key === 'part5')) {
    if (series.some((heading) => heading.part === part)) continue
    const before = Math.max(-1, ...series.filter((one) => one.part.number < part.number).map(({ item }) => item))
    const after = series.filter((one) => one.part.number > part.number).map(({ item }) => item)
    const gap = items.slice(before + 1, after.length === 0 ? before + 1 : Math.min(...after))
    const own = gap.findIndex((item, index) => {
      const next = gap[index + 1]
      return numberOf(item) === part.number && next?.kind === 'paragraph' && numberOf(next) === null
    })
    const item = gap[own]
    if (item?.kind !== 'paragraph') continue
    found.push({ part, item: before + 1 + own, text: item.text, rest: '', exact: false, number: part.number })
  }
  return found
}

/** The top-level number of a short line; null for everything else. */
function numberOf(item: SourceItem): number | null {
  if (item.kind !== 'paragraph' || compact(item.text).length > longestHeading || item.text.includes('。')) return null
  const numbering = numberingOf(item.text)
  return numbering?.style === '一、' || numbering?.style === '第一部分' ? numbering.value : null
}
