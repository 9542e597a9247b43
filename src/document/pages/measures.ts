import { officialLayout } from '../../editions/official-layout'
import { textWidthMm } from '../paper'
import { textWidth } from '../text-width'
import type { Box, TextRun } from './page'

const { pageMm, marginsMm, linePitchPt } = officialLayout

export const mm = (points: number): number => (points * 25.4) / 72

/** The part of the paper that text may fill: 156 × 225 mm. */
export const typeArea: Box = {
  left: marginsMm.left,
  top: marginsMm.top,
  width: textWidthMm,
  height: pageMm.height - marginsMm.top - marginsMm.bottom,
}

/** Height of a line of running text, whatever stands on it. */
export const lineMm = mm(linePitchPt)

/** Share of a character's square above the line it stands on; near enough for all faces of the standard. */
const ascent = 0.86
/** The rest of the square, which a picture standing on the line leaves free below itself. */
export const descent = 1 - ascent

/** How far below a line's upper edge its characters stand, with their squares in the middle of the line. */
export const baselineIn = (heightMm: number, pt: number): number => (heightMm - mm(pt)) / 2 + ascent * mm(pt)

/** Width of a character of a run with what follows it. */
export const advance = (character: string, { pt, spacingMm }: Pick<TextRun, 'pt' | 'spacingMm'>): number =>
  textWidth(character) * mm(pt) + spacingMm

/** From the first character to the last, without the spacing behind it. */
export function runWidth({ text, pt, spacingMm }: Pick<TextRun, 'text' | 'pt' | 'spacingMm'>): number {
  return textWidth(text) * mm(pt) + spacingMm * Math.max(0, Array.from(text).length - 1)
}
