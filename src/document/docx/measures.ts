import { officialLayout } from '../../editions/official-layout'
import { textWidthMm } from '../paper'

const { pageMm, marginsMm, linePitchPt, charactersPerLine, faces } = officialLayout

/** Twentieths of a point, the unit of Word. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)
/** English metric units, the unit of drawings. */
export const emus = (mm: number): number => Math.round(mm * 36_000)

export const textWidth = twips(textWidthMm)
const [pageWidth, right] = [twips(pageMm.width), twips(marginsMm.right)]

/** The binding edge takes what rounding leaves, so that the text is exactly as wide as the standard says. */
export const page = {
  width: pageWidth,
  height: twips(pageMm.height),
  top: twips(marginsMm.top),
  bottom: twips(marginsMm.bottom),
  left: pageWidth - right - textWidth,
  right,
} as const

export const linePitch = linePitchPt * 20

/** 28 characters of 16 pt are wider than the type area; the grid tightens each by this many 4096ths of a point. */
export const characterSpace = Math.floor((textWidth / 20 / charactersPerLine - faces.body.pt) * 4096)

/** Nominal width of characters of running text, for programs that do not know indents by characters. */
export const characters = (count: number): number => Math.round(count * faces.body.pt * 20)

/** Whole twips that add up to the text width exactly. */
export function columnTwips(widths: readonly number[]): number[] {
  let share = 0
  let taken = 0
  return widths.map((width) => {
    share += width
    const column = Math.round(share * textWidth) - taken
    taken += column
    return column
  })
}
