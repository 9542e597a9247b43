import type { Track } from './head-tracks'
import { bestLikeness, isLeaf, type NamedHeading, namesOf } from './heading-names'
import type { BlockWords } from './table-words'
import { isBlank } from './table-words'

/** A column of figures as it stands in the file. */
export interface Column {
  readonly start: number
  readonly end: number
  /** Null: the form has no such column. */
  readonly key: string | null
  readonly label: string
  /** What the form prints for it; null together with `key`. */
  readonly official: string | null
  /** The file writes the official label, apart from spaces, punctuation and remarks. */
  readonly exact: boolean
}

export interface Layout {
  readonly columns: readonly Column[]
  /** Leaf columns the file does not have. */
  readonly missing: readonly string[]
  /** Columns that stand in the printed order, so far as they were found. */
  readonly ordered: boolean
  /** False when no heading could be read and the columns were taken in printed order. */
  readonly headed: boolean
}

const enough = 0.6

function scoreOf(track: Track, leaf: NamedHeading): number {
  const own = bestLikeness(namesOf(track.own), leaf.names)
  if (own < enough) return 0
  if (leaf.ancestors.length === 0) return own
  const above = track.above.flatMap(namesOf)
  const found = leaf.ancestors.map(({ names }) => bestLikeness(above, names))
  return 0.7 * own + (0.3 * found.reduce((sum, likeness) => sum + likeness, 0)) / found.length
}

/** Pairs every track with the leaf it resembles most, best pairs first; equal ones in printed order. */
function pair(tracks: readonly Track[], leaves: readonly NamedHeading[]): Map<number, number> {
  const scores = tracks.flatMap((track, t) =>
    leaves.map((leaf, l) => ({ t, l, score: scoreOf(track, leaf), drift: Math.abs(t - l) })),
  )
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { t, l, score } of scores.sort((a, b) => b.score - a.score || a.drift - b.drift)) {
    if (score === 0 || pairs.has(t) || taken.has(l)) continue
    pairs.set(t, l)
    taken.add(l)
  }
  return pairs
}

/** Unreadable headings between two readable ones take the leaves between them, when there are as many. */
function fillGaps(pairs: Map<number, number>, tracks: readonly Track[], first: number, leafTotal: number): void {
  let t = first
  while (t < tracks.length) {
    if (pairs.has(t)) {
      t++
      continue
    }
    let end = t
    while (end < tracks.length && !pairs.has(end)) end++
    const before = t === first ? -1 : (pairs.get(t - 1) ?? -1)
    const after = end === tracks.length ? leafTotal : (pairs.get(end) ?? leafTotal)
    const written = tracks.slice(t, end).every(({ own }) => !isBlank(own))
    if (written && after - before - 1 === end - t)
      for (let index = t; index < end; index++) pairs.set(index, before + 1 + index - t)
    t = end
  }
}

/** Reads the printed head of a block of figures. */
export function layoutOf(tracks: readonly Track[], { columns, block }: BlockWords): Layout {
  const leaves = columns.filter(isLeaf)
  const pairs = pair(tracks, leaves)
  const matched = [...pairs.keys()].sort((a, b) => a - b)
  const labelled = block.corner !== undefined && tracks.length > leaves.length
  const first = tracks.length === leaves.length ? 0 : (matched[0] ?? (labelled ? tracks.length - leaves.length : 0))
  fillGaps(pairs, tracks, first, leaves.length)
  const found = tracks.slice(first).map(({ start, end, own }, index): Column => {
    const leaf = leaves[pairs.get(first + index) ?? -1]
    const exact = leaf?.names.some((name) => namesOf(own).includes(name)) === true
    return {
      start,
      end,
      key: leaf?.heading.key ?? null,
      label: own,
      official: leaf?.heading.label ?? null,
      exact,
    }
  })
  const keys = new Set(found.map(({ key }) => key))
  const missing = leaves.filter(({ heading }) => !keys.has(heading.key)).map(({ heading }) => heading.label)
  const order = [...pairs].sort(([a], [b]) => a - b).map(([, leaf]) => leaf)
  const ordered = order.every((leaf, index) => index === 0 || leaf > (order[index - 1] ?? -1))
  return { columns: found, missing, ordered, headed: matched.length > 0 }
}

/** Columns in printed order, for figures without a head above them. */
export function printedLayout({ columns }: BlockWords): Layout {
  const leaves = columns.filter(isLeaf)
  return {
    columns: leaves.map(({ heading }, index) => ({
      start: index,
      end: index + 1,
      key: heading.key,
      label: '',
      official: heading.label,
      exact: false,
    })),
    missing: [],
    ordered: true,
    headed: false,
  }
}
