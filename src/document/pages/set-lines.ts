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

interface Letter {
  readonly character: string
  readonly stretch: Stretch
}

const lettersOf = (stretches: readonly Stretch[]): Letter[] =>
  stretches.flatMap((stretch) => Array.from(stretch.text, (character) => ({ character, stretch })))

/** Neighbours in one face make one run. */
function runsOf(letters: readonly Letter[], left: number, spacingMm: number, pitch: number): TextRun[] {
  const runs: TextRun[] = []
  let at = left
  for (let from = 0; from < letters.length; ) {
    const stretch = letters[from]?.stretch as Stretch
    let to = from
    while (letters[to]?.stretch === stretch) to++
    const text = letters.slice(from, to).reduce((all, { character }) => all + character, '')
    const { family, pt } = stretch
    const run = { text, family, pt, left: at, baseline: baselineIn(pitch, pt), spacingMm }
    runs.push(run)
    at += runWidth(run) + spacingMm
    from = to
  }
  return runs
}

/** Sets lines of one size. Full-width characters are squares and all others half a square, whatever the face says. */
function setOne(letters: readonly Letter[], column: Column): Omit<SetLine, 'broken'>[] {
  const { left, width, firstIndent = 0, align, pitch, spacingMm = 0, hanging = false } = column
  const square = mm(letters[0]?.stretch.pt ?? 1)
  const room = (indent: number) => Math.floor(((width - indent) / (square + spacingMm)) * 2 + 1e-6) / 2
  const characters = letters.map(({ character }) => character)
  const broken = breakLines(characters, { first: room(firstIndent), rest: room(0), hanging })
  return broken.map(({ from, hung, to }, index) => {
    const indent = index === 0 ? firstIndent : 0
    const count = hung - from
    const natural = textWidth(characters.slice(from, hung).join('')) * square
    const slack = width - indent - natural
    // Justified to the full width, all but the last line; the characters of a full line move closer by a hair.
    const justified = align === 'both' && index < broken.length - 1 && count > 1
    const spacing = justified ? slack / (count - 1) : spacingMm
    const free = align === 'center' ? Math.max(0, slack - spacing * (count - 1)) / 2 : 0
    const start = left + indent + free
    const visible = runsOf(letters.slice(from, hung), start, spacing, pitch)
    const last = visible[visible.length - 1]
    const end = last === undefined ? start : last.left + runWidth(last) + spacing
    return { runs: [...visible, ...runsOf(letters.slice(hung, to), end, spacingMm, pitch)] }
  })
}

/** Sets a text with its own line breaks into lines of its column. An empty text has no lines. */
export function setLines(stretches: readonly Stretch[], column: Column): SetLine[] {
  const lines: SetLine[] = []
  let pending: Letter[] = []
  let broken = 0
  const flush = () => {
    for (const line of setOne(pending, column)) lines.push({ ...line, broken })
    // A line left blank is as high as any other.
    if (pending.length === 0) lines.push({ runs: [], broken })
    pending = []
    broken += 1
  }
  const letters = lettersOf(stretches)
  if (letters.length === 0) return []
  for (const letter of joinedBreaks(letters)) {
    if (letter.character.search(lineBreak) === 0) flush()
    else pending.push(letter)
  }
  flush()
  return lines
}

/** A carriage return and the line feed behind it are one break. */
const joinedBreaks = (letters: readonly Letter[]): Letter[] =>
  letters.filter(({ character }, index) => !(character === '\n' && letters[index - 1]?.character === '\r'))
