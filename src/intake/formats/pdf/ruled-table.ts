import type { SourceRow } from '../../source-document'
import { type Glyph, isSpace, middleOf, unknown } from './page-content'
import type { Box, RuledGrid } from './ruled-grid'
import { glyphLines, joinedLines, type TextLine, textLine } from './text-lines'
import { wrappedFigure } from './wrapped-figure'

/** A table of one page, with its edges for the search of its continuation. */
export interface RuledTable {
  readonly xs: readonly number[]
  readonly top: number
  readonly rows: readonly SourceRow[]
  /** Words of cells that were left empty because letters cross the lines or are not known. */
  readonly doubtful: readonly string[]
  /** Figures that were too long for their cell, put together again. */
  readonly wrapped: readonly string[]
}

export const isInside = ({ xs, ys }: RuledGrid, glyph: Glyph): boolean => {
  const [x, y] = [(glyph.left + glyph.right) / 2, middleOf(glyph)]
  return x > (xs[0] ?? 0) && x < (xs[xs.length - 1] ?? 0) && y > (ys[0] ?? 0) && y < (ys[ys.length - 1] ?? 0)
}

const trackAt = (edges: readonly number[], value: number): number =>
  Math.max(0, edges.findIndex((edge) => edge > value) - 1)

/** Letters of each box, by where their middles stand. */
function byBox(grid: RuledGrid, glyphs: readonly Glyph[]): Map<Glyph, Box> {
  const boxOf = new Map<string, Box>()
  for (const box of grid.boxes)
    for (let row = box.rows[0]; row < box.rows[1]; row++)
      for (let column = box.columns[0]; column < box.columns[1]; column++) boxOf.set(`${row} ${column}`, box)
  const placed = new Map<Glyph, Box>()
  for (const glyph of glyphs) {
    const column = trackAt(grid.xs, (glyph.left + glyph.right) / 2)
    const box = boxOf.get(`${trackAt(grid.ys, middleOf(glyph))} ${column}`)
    if (box !== undefined) placed.set(glyph, box)
  }
  return placed
}

/** Boxes between which a word runs across the line: which of them it belongs to is not certain. */
function crossed({ xs }: RuledGrid, placed: ReadonlyMap<Glyph, Box>, around: readonly Glyph[]): Set<Box> {
  const doubtful = new Set<Box>()
  const inked = [...placed.keys(), ...around].filter(({ text, turned }) => !isSpace(text) && !turned)
  for (const line of glyphLines(inked))
    line.forEach((glyph, index) => {
      const box = placed.get(glyph)
      const before = line[index - 1]
      const other = before === undefined ? undefined : placed.get(before)
      if (before !== undefined && other !== box && glyph.left - before.right < 0.12 * glyph.size)
        for (const one of [box, other]) if (one !== undefined) doubtful.add(one)
      if (box === undefined) return
      const margin = 0.25 * (glyph.right - glyph.left)
      const overLeft = (xs[box.columns[0]] ?? 0) - glyph.left > margin
      const overRight = glyph.right - (xs[box.columns[1]] ?? 0) > margin
      if (overLeft || overRight) doubtful.add(box)
    })
  return doubtful
}

function textOf(glyphs: readonly Glyph[], lines: readonly TextLine[]): string {
  // Turned letters come in the order of writing; where they would stand upright is anyone's guess.
  const turned = glyphs.filter((glyph) => glyph.turned).map(({ text }) => text)
  const texts = [...lines.map(({ text }) => text), turned.join('').trim()].filter(Boolean)
  // Words under a figure are not part of it.
  return /^\d+$/.test(texts[0] ?? '') ? texts.join('\n') : joinedLines(texts)
}

/** Fills the boxes of a grid with the letters that stand in them; those around may belong to a word cut by its edge. */
export function ruledTable(grid: RuledGrid, glyphs: readonly Glyph[], around: readonly Glyph[]): RuledTable {
  const placed = byBox(grid, glyphs)
  const crossing = crossed(grid, placed, around)
  const own = new Map<Box, Glyph[]>()
  for (const box of grid.boxes) own.set(box, [])
  for (const [glyph, box] of placed) own.get(box)?.push(glyph)
  const doubtful: string[] = []
  const texts = new Map<Box, string>()
  const wrapped: string[] = []
  for (const box of grid.boxes) {
    const letters = own.get(box) ?? []
    const lines = glyphLines(letters.filter(({ turned }) => !turned)).flatMap((line) => textLine(line) ?? [])
    const figure = wrappedFigure(lines, (grid.xs[box.columns[1]] ?? 0) - (grid.xs[box.columns[0]] ?? 0))
    const text = figure ?? textOf(letters, lines)
    if (figure !== null) wrapped.push(figure)
    const certain = !crossing.has(box) && !text.includes(unknown)
    if (!certain && text !== '') doubtful.push(text)
    texts.set(box, certain ? text : '')
  }
  const rows = grid.ys.slice(1).map(
    (_, row): SourceRow =>
      grid.boxes
        .filter((box) => box.rows[0] <= row && row < box.rows[1])
        .sort((a, b) => a.columns[0] - b.columns[0])
        .map((box) => {
          const continued = row > box.rows[0]
          const colSpan = box.columns[1] - box.columns[0]
          return { text: continued ? '' : (texts.get(box) ?? ''), colSpan, continued }
        }),
  )
  return { xs: grid.xs, top: grid.ys[0] ?? 0, rows, doubtful, wrapped }
}
