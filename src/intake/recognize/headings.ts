import type { Edition, PartDefinition, PartKey } from '../../editions/edition'
import type { SourceItem, SourceParagraph } from '../source-document'
import { compact, core, likeness } from '../tables/label'
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

function namesOfPart(part: PartDefinition): readonly string[] {
  const known = namesByPart.get(part)
  if (known !== undefined) return known
  const { length } = numberingOf(part.heading) ?? { length: 0 }
  const names = [part.heading.slice(length), ...part.aliases].map(core)
  namesByPart.set(part, names)
  return names
}

/** The heading proper and what runs on behind it: 「六、其他需要报告的事项：无。」 */
function splitHeading(text: string): { heading: string; rest: string } {
  const plain = text.trimEnd()
  const stop = /[。：:]|\s{2,}|\n/.exec(plain)
  if (stop === null || stop.index > longestHeading) return { heading: plain, rest: '' }
  return { heading: plain.slice(0, stop.index), rest: plain.slice(stop.index + stop[0].length).trim() }
}

const styleWorth = (numbering: Numbering | null): number =>
  numbering === null
    ? 0
    : { '一、': 2.5, 第一部分: 2.5, '1、': 1, '1.': 0, '（一）': -2.5, '（1）': -4 }[numbering.style]

function candidatesAt(
  item: number,
  { text, outline }: SourceParagraph,
  edition: Edition,
  followedBy: PartKey | null,
): Candidate[] {
  const { heading, rest } = splitHeading(text)
  if (compact(heading).length > longestHeading) return []
  const numbering = numberingOf(heading)
  const name = core(heading.slice(numbering?.length ?? 0))
  if (name.length < 2) return []
  return edition.parts.flatMap((part): Candidate[] => {
    const names = namesOfPart(part)
    const resemblance = Math.max(
      ...names.map((known) => (known.length < 5 && known !== name ? 0 : likeness(name, known))),
    )
    const worded = partWords[part.key].test(name) ? 0.74 : 0
    const best = Math.max(resemblance, worded)
    if (best < 0.72) return []
    // Without a number only the full name can be a heading; a sentence may well open with the same words.
    if (numbering === null && outline === undefined && (resemblance < 0.85 || rest !== '')) return []
    const score =
      best * 10 +
      styleWorth(numbering) +
      (numbering?.value === part.number ? 3 : 0) +
      (outline === 1 ? 2 : 0) +
      (part.key === followedBy ? 6 : 0) -
      (rest === '' ? 0 : 1)
    const exact = part.heading === text.trim()
    return score < 9 ? [] : [{ part, item, text: heading, rest, exact, number: numbering?.value ?? null, score }]
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
  const next = (item: number): PartKey | null =>
    items[item + 1]?.kind === 'table' ? (tables.get(item + 1) ?? null) : null
  const candidates = items
    .flatMap((item, index) => (item.kind === 'paragraph' ? candidatesAt(index, item, edition, next(index)) : []))
    .sort((a, b) => a.item - b.item)
  const series = bestSeries(candidates)
  const found = new Set(series.map(({ part }) => part.key))
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (found.has(candidate.part.key) || candidate.score < 13.5) continue
    if (series.some(({ item }) => item === candidate.item)) continue
    found.add(candidate.part.key)
    series.push(candidate)
  }
  return series.sort((a, b) => a.item - b.item)
}
