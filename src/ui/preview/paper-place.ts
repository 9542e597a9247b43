import { lineBreak } from '../../document/line-break'
import type { Box, Origin, Page, Placed } from '../../document/pages/page'
import type { CellKey } from '../../editions/edition'
import type { Block, Report } from '../../report/report'
import { cellId } from '../desk/navigation'
import type { OutlinePart } from '../desk/views'

/** A place of the form as it is found on paper. */
export type PaperPlace =
  | { readonly kind: 'cell'; readonly key: string }
  | { readonly kind: 'heading'; readonly part: OutlinePart }
  /** Pieces of a part's content, from the first up to the one behind the last. */
  | { readonly kind: 'text'; readonly part: Origin['part']; readonly from: number; readonly to: number }

const written = (text: string): number => text.split(lineBreak).filter((line) => line.trim() !== '').length

/** How many pieces of the document a block becomes: one for each line that is not blank. */
const pieces = (block: Block): number => (block.kind === 'paragraph' ? written(block.text) : 1)

const isNarrative = (part: string): part is keyof Report['narratives'] =>
  part === 'part1' || part === 'part5' || part === 'part6'

function textPlace(report: Report, part: string, block: number): PaperPlace | null {
  if (part === 'title') return { kind: 'text', part, from: 0, to: 1 }
  if (part === 'signature') return { kind: 'text', part, from: block, to: block + 1 }
  if (part !== 'introduction' && !isNarrative(part)) return null
  const counts =
    part === 'introduction' ? report.introduction.split('\n').map(written) : report.narratives[part].map(pieces)
  const from = counts.slice(0, block).reduce((sum, count) => sum + count, 0)
  return { kind: 'text', part, from, to: from + (counts[block] ?? 0) }
}

const cellStart = cellId('' as CellKey)

/** Where a field stands on paper; null for what is not printed. */
export function paperPlace(report: Report, field: string): PaperPlace | null {
  if (field.startsWith(cellStart)) return { kind: 'cell', key: field.slice(cellStart.length) }
  const [, part, block = '0'] = /^block-(\w+?)(?:-(\d+))?(?:-|$)/.exec(field) ?? []
  return part === undefined ? null : textPlace(report, part, Number(block))
}

const isAt = ({ part, role, index }: Origin, place: PaperPlace): boolean => {
  if (place.kind === 'heading') return role === 'heading' && part === place.part
  return place.kind === 'text' && role !== 'heading' && part === place.part && index >= place.from && index < place.to
}

function placedBoxes(placed: Placed, place: PaperPlace): Box[] {
  if (placed.kind !== 'table') return isAt(placed.origin, place) ? [placed.box] : []
  if (place.kind !== 'cell') return []
  return placed.cells.flatMap(({ cell, box }) => (cell.key === place.key ? [box] : []))
}

/** What a page shows of a place, in mm. */
export const boxesAt = ({ content }: Page, place: PaperPlace): Box[] =>
  content.flatMap((placed) => placedBoxes(placed, place))
