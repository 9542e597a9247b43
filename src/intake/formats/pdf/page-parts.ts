import type { Glyph, PageContent } from './page-content'
import { ruledGrid } from './ruled-grid'
import { isInside, type RuledTable, ruledTable } from './ruled-table'
import { skeletons, wholeRulings } from './rulings'
import { glyphLines, type TextLine, textLine } from './text-lines'

/** A page taken apart: its tables, and the lines of text around them from top to bottom. */
export interface PageParts {
  readonly tables: readonly RuledTable[]
  readonly lines: readonly TextLine[]
  /** Turned text outside of tables. */
  readonly turned: readonly string[]
  /** Tables whose lines leave open which cells there are. */
  readonly unsound: number
}

/** Finds the tables of a page by their lines and gives each its letters; all others stand in lines. */
export function pageParts({ glyphs, rulings }: PageContent): PageParts {
  const grids = skeletons(wholeRulings(rulings)).flatMap((lines) => ruledGrid(lines) ?? [])
  const sound = grids.filter((grid) => grid.sound).sort((a, b) => a.boxes.length - b.boxes.length)
  const left = new Set<Glyph>(glyphs)
  const tables = sound.flatMap((grid) => {
    const own = [...left].filter((glyph) => isInside(grid, glyph))
    for (const glyph of own) left.delete(glyph)
    // A drawing of empty boxes is no table.
    return own.length === 0 ? [] : [ruledTable(grid, own, [...left])]
  })
  const upright = [...left].filter(({ turned }) => !turned)
  const turned = [...left].filter((glyph) => glyph.turned).map(({ text }) => text)
  return {
    tables,
    lines: glyphLines(upright).flatMap((line) => textLine(line) ?? []),
    turned: turned.length === 0 ? [] : [turned.join('').trim()],
    unsound: grids.length - sound.length,
  }
}
