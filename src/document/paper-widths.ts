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

/** How much wider the columns from `start` on must be for every heading above them to stand on one line; at least 1. */
function widening(headings: readonly Heading[], widths: readonly number[], start: number): number {
  let column = start
  const factors = headings.map(({ label, span = 1 }) => {
    const share = sum(widths.slice(column, column + span))
    column += span
    return shareOfCharacters(textWidth(label) + slack) / share
  })
  return Math.max(1, ...factors)
}

/** Stacked blocks share one grid in the edition's proportions; figures take from the labels what their headings lack. */
function stackedWidths({ blocks, labelColumns, widths }: TableDefinition): number[] {
  const shares = widths.map((width) => width / sum(widths))
  const factor = Math.max(...blocks.map(({ columns }) => widening(columns, shares, labelColumns)))
  const figures = shares.slice(labelColumns).map((share) => share * factor)
  const labels = shares.slice(0, labelColumns)
  return [...labels.map((share) => (share / sum(labels)) * (1 - sum(figures))), ...figures]
}

/** Column widths on paper as shares of the type area. A table of one block has equal columns of figures. */
export function paperWidths(table: TableDefinition): number[] {
  const { blocks, labelColumns } = table
  const [block] = blocks
  if (block === undefined || blocks.length > 1) return stackedWidths(table)
  const figures = leavesOf(block.columns).length
  const figure = labelColumns === 0 ? 1 / figures : shareOfCharacters(figuresCharacters)
  return [...labelWidths(block.rows, labelColumns, 1 - figures * figure), ...Array<number>(figures).fill(figure)]
}
