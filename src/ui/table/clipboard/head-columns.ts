import type { Block, Heading } from '../../../editions/edition'
import { type ClipCell, isBlankCell } from './clip-grid'
import { columnSpellings, lettersOf } from './form-words'
import { type Refusal, refusal } from './paste-plan'

/** A column of the clipboard under a printed head: the leaf column it stands for, or none and what is written there. */
export interface HeadColumn {
  readonly column: string | null
  readonly words: string
}

interface Candidate {
  readonly key: string
  readonly spellings: readonly string[]
  readonly above: readonly string[]
}

const candidatesOf = (headings: readonly Heading[], above: readonly string[] = []): Candidate[] =>
  headings.flatMap((heading) => {
    const spellings = columnSpellings(heading)
    return heading.children === undefined
      ? [{ key: heading.key, spellings, above }]
      : candidatesOf(heading.children, [...above, ...spellings])
  })

/** Texts over a column from the top down, each printed cell once. */
const stackAt = (heads: readonly (readonly ClipCell[])[], left: number): ClipCell[] =>
  heads.flatMap((row, index) => {
    const cell = row[left]
    return cell === undefined || isBlankCell(cell) || cell === heads[index - 1]?.[left] ? [] : [cell]
  })

/** Assignments of leaves to columns that keep the printed order; two are enough to know that it is not certain. */
function ordered(options: readonly (readonly number[])[], from = 0, after = -1): number[][] {
  const [first, ...rest] = options.slice(from)
  if (first === undefined) return [[]]
  const found: number[][] = []
  for (const leaf of first) {
    if (leaf <= after) continue
    for (const tail of rest.length === 0 ? [[]] : ordered(options, from + 1, leaf)) {
      found.push([leaf, ...tail])
      if (found.length > 60) return found
    }
  }
  return found
}

/**
 * Which leaf column stands under each slot of the head rows. A label that occurs more than once is settled by the
 * headings over it, then by the printed order, then by where the selection begins; otherwise it is refused.
 */
export function headColumns(
  heads: readonly (readonly ClipCell[])[],
  block: Block,
  startColumn: string | null,
): readonly HeadColumn[] | Refusal {
  const candidates = candidatesOf(block.columns)
  const groups = new Set(candidates.flatMap(({ above }) => above))
  const width = heads[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, left) => {
    const stack = stackAt(heads, left)
    const own = stack[stack.length - 1]
    const letters = own === undefined ? '' : lettersOf(own.text)
    const above = stack
      .slice(0, -1)
      .map(({ text }) => lettersOf(text))
      .filter((text) => groups.has(text))
    const options = candidates.flatMap((candidate, index) =>
      candidate.spellings.includes(letters) && above.every((text) => candidate.above.includes(text)) ? [index] : [],
    )
    return { own, options }
  })
  const tracks = columns.filter(({ own, options }, left) => options.length > 0 && own !== columns[left - 1]?.own)
  const repeated = tracks.find(
    ({ options }, index) =>
      options.length === 1 &&
      tracks.some((other, at) => at < index && other.options.length === 1 && other.options[0] === options[0]),
  )
  if (repeated !== undefined) return refusal('repeatedColumn', repeated.own?.text)
  const settled = settle(
    tracks.map(({ options }) => options),
    candidates,
    startColumn,
  )
  if (settled === null) return refusal('ambiguousColumns', tracks.find(({ options }) => options.length > 1)?.own?.text)
  return columns.map(({ own }) => {
    const track = tracks.findIndex((other) => other.own === own)
    const leaf = own === undefined || track === -1 ? undefined : settled[track]
    return { column: leaf === undefined ? null : (candidates[leaf]?.key ?? null), words: own?.text ?? '' }
  })
}

function settle(
  options: readonly (readonly number[])[],
  candidates: readonly Candidate[],
  startColumn: string | null,
): readonly number[] | null {
  if (options.every(({ length }) => length === 1)) return options.map(([leaf]) => leaf ?? -1)
  const assignments = ordered(options)
  if (assignments.length === 1) return assignments[0] ?? null
  const compact = assignments.filter(
    (leaves) =>
      candidates[leaves[0] ?? -1]?.key === startColumn &&
      leaves.every((leaf, index) => leaf === (leaves[0] ?? 0) + index),
  )
  return compact.length === 1 ? (compact[0] ?? null) : null
}
