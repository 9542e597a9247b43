import { readQuantity } from '../../../report/quantity'
import { isSpace } from './page-content'
import type { TextLine } from './text-lines'

/** Room that Word, WPS and LibreOffice leave free at both sides of a cell together unless told otherwise, in points. */
const margins = 10.5

/**
 * A figure that its cell was too narrow for: every line but the last is so full that not one letter more would have fit,
 * so the layout broke it and not a person. Null for everything else; `width` is that of the cell, in points.
 */
export function wrappedFigure(lines: readonly TextLine[], width: number): string | null {
  if (lines.length < 2) return null
  const full = lines.every(({ left, right, size }, index) => {
    const next = lines[index + 1]?.glyphs.find(({ text }) => !isSpace(text))
    if (next === undefined) return true
    // Editors keep a quarter of a letter free between figures and characters.
    const apart = /\d/.test(next.text) ? 0 : size / 4
    return right - left + apart + next.right - next.left > width - margins
  })
  const text = lines.map((line) => line.text).join('')
  return full && /^\S+$/.test(text) && readQuantity(text).kind === 'number' ? text : null
}
