import { officialLayout } from '../editions/official-layout'

const { pageMm, marginsMm, charactersPerLine, faces } = officialLayout

/** Width of the type area: 28 characters. */
export const textWidthMm = pageMm.width - marginsMm.left - marginsMm.right

/** 五号 in the tables: the largest size at which table 3 still fits one page below its heading. */
export const tableText = { pt: 10.5, linePt: 13, rowPt: 18, marginMm: 0.5 } as const

export const captionPt = 12

/** From the upper edge of the paper to the mark of a draft. */
export const headerMm = 15

/** 28 characters of 16 pt are wider than the type area; this brings them in, in the twentieths that Word counts in. */
export const characterSpacingPt =
  Math.floor(((textWidthMm / 25.4) * 72 * 20) / charactersPerLine - faces.body.pt * 20) / 20

const mmPerPoint = 25.4 / 72

/** Share of the type area that a cell needs for so many characters on one line. */
export const shareOfCharacters = (count: number): number =>
  (count * tableText.pt * mmPerPoint + 2 * tableText.marginMm) / textWidthMm
