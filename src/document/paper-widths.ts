import { leavesOf } from '../editions/cells'
import type { Heading, TableDefinition } from '../editions/edition'
import { shareOfCharacters } from './paper'
import { textWidth } from './text-width'

/** Headings of figures stand on lines of two characters; four digits fit as well. */
const figuresCharacters = 2.45
const verticalCharacters = 1.7
/** For the half of a ruling that lies inside the cell. */
const slack = 0.3
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const isGroup = ({ children }: Heading): boolean => children !== undefined

/**
 * Label columns: a group of groups is written downwards, too narrow for two characters abreast; other groups stand on
 * one line each; the last column takes what is left.
 */
function labelWidths(rows: readonly Heading[], columns: number, whole: number): number[] {
  if (columns <= 1) return columns === 1 ? [whole] : []
  const groups = rows.filter(isGroup)
  const inner = groups.flatMap(({ children }) => children ?? [])
  const characters = inner.some(isGroup)
    ? verticalCharacters
    : Math.max(...groups.map(({ label }) => textWidth(label))) + slack
  const own = shareOfCharacters(characters)
  return [own, ...labelWidths(inner, columns - 1, whole - own)]
}

/**
 * Column widths on paper as shares of the type area. A table of one block has equal columns of figures; stacked
 * blocks share one grid, whose proportions the edition prescribes.
 */
export function paperWidths({ blocks, labelColumns, widths }: TableDefinition): number[] {
  const [block] = blocks
  if (block === undefined || blocks.length > 1) return widths.map((width) => width / sum(widths))
  const figures = leavesOf(block.columns).length
  const figure = labelColumns === 0 ? 1 / figures : shareOfCharacters(figuresCharacters)
  return [...labelWidths(block.rows, labelColumns, 1 - figures * figure), ...Array<number>(figures).fill(figure)]
}
