import { lineBreak } from '../line-break'
import { textWidth } from '../text-width'
import { breakLines } from './break-lines'
import { baselineIn, mm, runWidth } from './measures'
import type { Family, TextRun } from './page'

/** Characters that stand in one face. */
export interface Stretch {
  readonly text: string
  readonly family: Family
  readonly pt: number
}

/** How a text stands in its column; lengths in mm, `left` from the edge of the paper. */
export interface Column {
  readonly left: number
  readonly width: number
  readonly firstIndent?: number
  readonly align: 'both' | 'left' | 'center'
  /** From one line to the next. */
  readonly pitch: number
  readonly spacingMm?: number
  readonly hanging?: boolean
}

/** A line of its column; heights count from its upper edge. */
export interface SetLine {
  readonly runs: readonly TextRun[]
  readonly broken: number
}

/** The parts of stretches that stand between two positions, which count the characters of all of them. */
function between(
  stretches: readonly Stretch[],
  lengths: readonly number[],
  characters: readonly string[],
  from: number,
  to: number,
) {
  let start = 0
  return stretches.flatMap((stretch, index) => {
    const end = start + (lengths[index] ?? 0)
    const [first, last] = [Math.max(from, start), Math.min(to, end)]
    start = end
    return first < last ? [{ ...stretch, text: characters.slice(first, last).join('') }] : []
  })
}

/** Each stretch as a run, from left to right. */
function runsOf(stretches: readonly Stretch[], left: number, spacingMm: number, pitch: number): TextRun[] {
  let at = left
  return stretches.map(({ text, family, pt }) => {
    const run = { text, family, pt, left: at, baseline: baselineIn(pitch, pt), spacingMm }
    at += runWidth(run) + spacingMm
    return run
  })
}

/** Sets lines of one size. Full-width characters are squares and all others half a square, whatever the face says. */
function setOne(stretches: readonly Stretch[], column: Column): TextRun[][] {
  const { left, width, firstIndent = 0, align, pitch, spacingMm = 0, hanging = false } = column
  const square = mm(stretches[0]?.pt ?? 1)
  const room = (indent: number) => Math.floor(((width - indent) / (square + spacingMm)) * 2 + 1e-6) / 2
  const parts = stretches.map(({ text }) => Array.from(text))
  const lengths = parts.map(({ length }) => length)
  const characters = parts.flat()
  const broken = breakLines(characters, { first: room(firstIndent), rest: room(0), hanging })
  return broken.map(({ from, hung, to }, index) => {
    const indent = index === 0 ? firstIndent : 0
    const gaps = Math.max(0, hung - from - 1)
    const words = between(stretches, lengths, characters, from, hung)
    const natural = words.reduce((sum, { text }) => sum + textWidth(text), 0) * square
    const slack = width - indent - natural
    // Justified to the full width, all but the last line; the characters of a full line move closer by a hair.
    const justified = align === 'both' && index < broken.length - 1 && gaps > 0
    const spacing = justified ? slack / gaps : spacingMm
    const free = align === 'center' ? Math.max(0, slack - spacing * gaps) / 2 : 0
    const start = left + indent + free
    const end = start + natural + spacing * (hung - from)
    const behind = between(stretches, lengths, characters, hung, to)
    return [...runsOf(words, start, spacing, pitch), ...runsOf(behind, end, spacingMm, pitch)]
  })
}

/** The stretches of every line that was broken by hand. */
function handBroken(stretches: readonly Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]]
  for (const stretch of stretches)
    for (const [index, text] of stretch.text.split(lineBreak).entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines[lines.length - 1]?.push({ ...stretch, text })
    }
  return lines
}

function setAnew(stretches: readonly Stretch[], column: Column): SetLine[] {
  if (stretches.every(({ text }) => text === '')) return []
  return handBroken(stretches).flatMap((line, broken): SetLine[] =>
    // A line left blank is as high as any other.
    line.length === 0 ? [{ runs: [], broken }] : setOne(line, column).map((runs) => ({ runs, broken })),
  )
}

const remembered = new Map<string, readonly SetLine[]>()
/** More texts than the longest report has paragraphs and cells. */
const enough = 2000

/**
 * Sets a text with its own line breaks into lines of its column. An empty text has no lines. Remembered, for the pages
 * beside the form are set anew at every pause in typing, and all but one text are what they were.
 */
export function setLines(stretches: readonly Stretch[], column: Column): readonly SetLine[] {
  const name = JSON.stringify([stretches, column])
  const known = remembered.get(name)
  if (known !== undefined) return known
  if (remembered.size >= enough) remembered.clear()
  const lines = setAnew(stretches, column)
  remembered.set(name, lines)
  return lines
}
