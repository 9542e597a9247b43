import { bestLikeness, isLeaf, type NamedHeading, namesOf } from './heading-names'
import type { PhysicalRow, PlacedCell } from './physical-row'
import { isBlank } from './table-words'

/** A column of the printed head: where it stands and all that is written above it, outermost first. */
export interface Track {
  readonly start: number
  readonly end: number
  readonly own: string
  readonly above: readonly string[]
}

const leafCount = (named: NamedHeading, columns: readonly NamedHeading[]): number =>
  isLeaf(named) ? 1 : columns.filter((other) => isLeaf(other) && other.ancestors.includes(named)).length

function printedWidth(text: string, columns: readonly NamedHeading[]): number | null {
  const names = namesOf(text)
  let best: NamedHeading | null = null
  let likeness = 0.6
  for (const named of columns) {
    const found = bestLikeness(names, named.names)
    if (found > likeness) [best, likeness] = [named, found]
  }
  return best === null ? null : leafCount(best, columns)
}

/**
 * Head rows of a format that only counts cells, with the widths the form would give them: an empty cell continues the
 * one above, a group is as wide as its members, the corner takes the rest.
 */
function withPrintedWidths(rows: readonly PhysicalRow[], columns: readonly NamedHeading[], total: number) {
  let above: PlacedCell[] = []
  return rows.map(({ cells }): PlacedCell[] => {
    const single = cells.length === total
    const widths = cells.map(({ text }) => (single ? 1 : isBlank(text) ? null : printedWidth(text, columns)))
    const given = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0)
    const open = widths.filter((width) => width === null).length
    let start = 0
    above = cells.map(({ text }, index): PlacedCell => {
      const cover = above.find((cell) => cell.start === start)
      const continued = isBlank(text) && !single
      const rest = open === 1 ? Math.max(1, total - given) : 1
      const width = widths[index] ?? (continued && cover !== undefined ? cover.end - cover.start : rest)
      const cell = { text, start, end: start + width, continued }
      start = cell.end
      return cell
    })
    return above
  })
}

const at = (cells: readonly PlacedCell[], middle: number): PlacedCell | undefined =>
  cells.find(({ start, end }) => start <= middle && middle < end)

/** Text over a track in one head row; an empty cell of an upper row belongs to the group left of it. */
function textOver(cells: readonly PlacedCell[], middle: number, last: boolean): { text: string; own: boolean } {
  const cell = at(cells, middle)
  if (cell === undefined) return { text: '', own: false }
  if (!isBlank(cell.text)) return { text: cell.text, own: true }
  if (last || cell.continued) return { text: '', own: false }
  const left = cells.filter(({ end, text }) => end <= cell.start && !isBlank(text)).pop()
  return { text: left?.text ?? '', own: false }
}

/** The columns a group of head rows announces, left to right. */
export function headTracks(rows: readonly PhysicalRow[], columns: readonly NamedHeading[], total: number): Track[] {
  const counted = rows[0]?.widths === 'counted'
  const placed = counted ? withPrintedWidths(rows, columns, total) : rows.map(({ cells }) => [...cells])
  const bottom = placed[placed.length - 1] ?? []
  return bottom.map(({ start, end }): Track => {
    const middle = (start + end) / 2
    const texts = placed.map((cells, index) => textOver(cells, middle, index === placed.length - 1))
    let ownIndex = texts.length - 1
    while (ownIndex > 0 && texts[ownIndex]?.own !== true) ownIndex--
    const above = texts.slice(0, ownIndex).map(({ text }) => text)
    return { start, end, own: texts[ownIndex]?.text ?? '', above: above.filter((text) => !isBlank(text)) }
  })
}
