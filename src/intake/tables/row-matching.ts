import { numberingOf } from '../recognize/numbering'
import { bestLikeness, isLeaf, type NamedHeading, namesOf } from './heading-names'

/** A row of figures known by its labels, outermost first; carried labels come from merged cells above. */
export interface LabelledRow {
  readonly labels: readonly string[]
}

export interface RowMatch {
  readonly leaf: NamedHeading
  /**
   * exact: the label is the form's, apart from spaces and punctuation · alike: nearly · by-place: no label, but the
   * only free line between its neighbours · repeated: another row has this label too, and nothing says which is right
   */
  readonly how: 'exact' | 'alike' | 'by-place' | 'repeated'
}

const enough = 0.62
const clearly = 0.7

interface Scored {
  readonly row: number
  readonly leaf: number
  readonly base: number
  readonly score: number
}

function scoreRow(labels: readonly string[], leaf: NamedHeading, groups: readonly NamedHeading[]): [number, number] {
  const own = labels[labels.length - 1] ?? ''
  const ownNames = namesOf(own)
  const parent = leaf.ancestors[leaf.ancestors.length - 1]
  const parentName = parent?.names[0] ?? ''
  const joined = leaf.names.map((name) => parentName + name)
  const base = Math.max(
    bestLikeness(ownNames, leaf.names),
    parent === undefined ? 0 : bestLikeness(ownNames, joined),
    labels.length < 2 ? 0 : bestLikeness(namesOf(labels.slice(-2).join('')), joined),
  )
  // Two letters resemble too much to be taken for each other.
  if (base < ((ownNames[0]?.length ?? 0) <= 2 ? 1 : enough)) return [0, 0]
  const around = labels.slice(0, -1).flatMap(namesOf)
  const inGroup = parent !== undefined && bestLikeness(around, parent.names) >= clearly
  const otherGroup = groups.some((group) => !leaf.ancestors.includes(group) && bestLikeness(around, group.names) >= 0.9)
  const sameNumber = numberingOf(own)?.value === numberingOf(leaf.heading.label)?.value
  return [base, base + (inGroup ? 0.06 : 0) - (otherGroup && !inGroup ? 0.12 : 0) + (sameNumber ? 0.03 : 0)]
}

/** Labels so short that only their group tells them apart from others, such as 「3.其他」. */
const needsGroup = (leaf: NamedHeading): boolean =>
  leaf.ancestors.length > 0 && (leaf.names[0] ?? '').length <= 2 && leaf.heading.total !== true

/**
 * Which leaf each row stands for, best resemblance first and each leaf once. Among equals the printed order decides;
 * a weak resemblance that breaks the order is no match.
 */
export function matchRows(rows: readonly LabelledRow[], named: readonly NamedHeading[]): Map<number, RowMatch> {
  const leaves = named.filter(isLeaf)
  const groups = named.filter((heading) => !isLeaf(heading) && heading.ancestors.length > 0)
  const scored = rows.flatMap(({ labels }, row) =>
    leaves.flatMap((leaf, index): Scored[] => {
      const [base, score] = scoreRow(labels, leaf, groups)
      if (base === 0 || (needsGroup(leaf) && labels.length > 1 && score < 1)) return []
      return [{ row, leaf: index, base, score }]
    }),
  )
  const byRow = new Map<number, Scored>()
  const taken = new Set<number>()
  const drift = ({ row, leaf }: Scored): number => Math.abs(row / Math.max(1, rows.length) - leaf / leaves.length)
  for (const candidate of scored.sort((a, b) => b.score - a.score || drift(a) - drift(b))) {
    if (byRow.has(candidate.row) || taken.has(candidate.leaf)) continue
    if (candidate.base < 0.8 && breaksOrder(candidate, byRow)) continue
    byRow.set(candidate.row, candidate)
    taken.add(candidate.leaf)
  }
  const matches = new Map<number, RowMatch>()
  for (const [row, { leaf: index, base }] of byRow) {
    const leaf = leaves[index]
    if (leaf !== undefined) matches.set(row, { leaf, how: base === 1 ? 'exact' : 'alike' })
  }
  addRepeated(rows, scored, byRow, leaves, matches)
  addByPlace(rows, byRow, leaves, matches)
  return matches
}

function addRepeated(
  rows: readonly LabelledRow[],
  scored: readonly Scored[],
  byRow: ReadonlyMap<number, Scored>,
  leaves: readonly NamedHeading[],
  matches: Map<number, RowMatch>,
): void {
  for (const { row, leaf: index, base } of scored) {
    const leaf = leaves[index]
    if (base < 1 || leaf === undefined || matches.has(row)) continue
    const first = [...byRow.values()].find((other) => other.leaf === index && other.base === 1)
    const samePath = first !== undefined && rows[first.row]?.labels.join() === rows[row]?.labels.join()
    if (samePath) matches.set(row, { leaf, how: 'repeated' })
  }
}

/** A row whose label got lost stands for the leaf between its neighbours, when exactly as many are free there. */
function addByPlace(
  rows: readonly LabelledRow[],
  byRow: ReadonlyMap<number, Scored>,
  leaves: readonly NamedHeading[],
  matches: Map<number, RowMatch>,
): void {
  for (let row = 1; row < rows.length; row++) {
    const before = byRow.get(row - 1)
    if (matches.has(row) || before === undefined) continue
    let end = row
    while (end < rows.length && !matches.has(end) && rows[end]?.labels.length === 0) end++
    const after = byRow.get(end)
    if (after === undefined || end === row || after.leaf - before.leaf - 1 !== end - row) continue
    for (let index = row; index < end; index++) {
      const leaf = leaves[before.leaf + 1 + index - row]
      if (leaf !== undefined) matches.set(index, { leaf, how: 'by-place' })
    }
  }
}

function breaksOrder({ row, leaf }: Scored, byRow: ReadonlyMap<number, Scored>): boolean {
  return [...byRow.values()].some((other) => other.row !== row && other.row < row !== other.leaf < leaf)
}
