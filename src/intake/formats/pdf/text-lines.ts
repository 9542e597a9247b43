import { type Glyph, isSpace } from './page-content'

/** Letters that stand on one line, from left to right. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** A gap wider than two characters runs through it, as between columns. */
  readonly gapped: boolean
  readonly glyphs: readonly Glyph[]
}

/** Letters by the lines they stand on, each from left to right. */
export function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = []
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines[lines.length - 1]
    const last = line?.[line.length - 1]
    if (
      line !== undefined &&
      last !== undefined &&
      glyph.baseline - last.baseline <= 0.25 * Math.min(glyph.size, last.size)
    )
      line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map(inOrder)
}

/** From left to right, without the second stroke of letters that are printed twice to look bold. */
function inOrder(line: readonly Glyph[]): Glyph[] {
  const order: Glyph[] = []
  for (const glyph of [...line].sort((a, b) => a.left - b.left)) {
    const twice = order
      .slice(-3)
      .some((other) => other.text === glyph.text && glyph.left - other.left < 0.15 * glyph.size && !isSpace(glyph.text))
    if (!twice) order.push(glyph)
  }
  return order
}

const narrow = /^[!-~\uff10-\uff19]/

/** A gap that reads as a space: little between letters and figures, more between characters. */
function needsSpace(before: Glyph, after: Glyph): boolean {
  if (isSpace(before.text) || isSpace(after.text)) return false
  const both = narrow.test(before.text) && narrow.test(after.text)
  return after.left - before.right > (both ? 0.22 : 0.6) * Math.min(before.size, after.size)
}

/** The text of a line, with a space where a gap reads as one. */
function textOfLine(line: readonly Glyph[]): string {
  let text = ''
  line.forEach((glyph, index) => {
    const before = line[index - 1]
    text += before !== undefined && needsSpace(before, glyph) ? ` ${glyph.text}` : glyph.text
  })
  return text
}

/** A line without the spaces at its ends; null where it has nothing else. */
export function textLine(glyphs: readonly Glyph[]): TextLine | null {
  const first = glyphs.findIndex(({ text }) => !isSpace(text))
  if (first === -1) return null
  let end = glyphs.length
  while (isSpace(glyphs[end - 1]?.text ?? '')) end--
  const line = glyphs.slice(first, end)
  const inked = line.filter(({ text }) => !isSpace(text))
  const size = Math.max(...line.map((glyph) => glyph.size))
  return {
    text: textOfLine(line),
    left: line[0]?.left ?? 0,
    right: Math.max(...line.map(({ right }) => right)),
    baseline: line[0]?.baseline ?? 0,
    size,
    gapped: inked.some((glyph, index) => glyph.left - (inked[index - 1]?.right ?? glyph.left) > 2 * size),
    glyphs: line,
  }
}

const figureEnd = /[\d\uff10-\uff19.,％%]$/
const figureStart = /^[\d\uff10-\uff19.,]/

/** Lines that go on as one text. A figure broken in two stays broken: which one it is, nobody knows. */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    if (whole === '') return line
    if (figureEnd.test(whole) && figureStart.test(line)) return `${whole}\n${line}`
    return /[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(line) ? `${whole} ${line}` : whole + line
  }, '')
}
