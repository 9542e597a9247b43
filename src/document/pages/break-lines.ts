import { addressBreaks } from '../address-breaks'
import { textWidth } from '../text-width'
import { mayBreak, mayHang } from './line-rules'

/** A line as positions in the characters of its text: those on it, and those behind them that hang over its edge. */
export interface BrokenLine {
  readonly from: number
  readonly hung: number
  readonly to: number
}

export interface Room {
  /** Characters of full width on the first line and on the others; halves count. */
  readonly first: number
  readonly rest: number
  /** A stop may stand outside the type area when it just misses its line. */
  readonly hanging: boolean
}

const mark = '\u200b'

/** Positions in which a web address may be broken. */
function addressPlaces(characters: readonly string[]): Set<number> {
  const places = new Set<number>()
  let at = 0
  for (const character of addressBreaks(characters.join(''), mark)) {
    if (character === mark && characters[at] !== mark) places.add(at)
    else at++
  }
  return places
}

/** Breaks a text without line breaks of its own. A word too long for a line is broken where the line ends. */
export function breakLines(characters: readonly string[], { first, rest, hanging }: Room): BrokenLine[] {
  const addresses = addressPlaces(characters)
  const mayEndAt = (place: number): boolean =>
    place === characters.length ||
    addresses.has(place) ||
    mayBreak(characters[place - 1] ?? '', characters[place] ?? '')
  const lines: BrokenLine[] = []
  for (let from = 0; from < characters.length; ) {
    const line = oneLine(characters, from, lines.length === 0 ? first : rest, hanging, mayEndAt)
    lines.push(line)
    from = line.to
  }
  return lines
}

function oneLine(
  characters: readonly string[],
  from: number,
  room: number,
  hanging: boolean,
  mayEndAt: (place: number) => boolean,
): BrokenLine {
  let width = 0
  let at = from
  // Spaces stay behind the last word of a line, however many they are.
  let visible = from
  let end: BrokenLine | null = null
  for (; at < characters.length; at++) {
    const character = characters[at] ?? ''
    const isSpace = character === ' '
    const next = width + textWidth(character)
    const hangs = !isSpace && next > room
    if (hangs && !(hanging && width <= room && mayHang(character) && mayEndAt(at + 1))) break
    width = next
    if (!isSpace && !hangs) visible = at + 1
    if (mayEndAt(at + 1)) end = { from, hung: visible, to: at + 1 }
    if (hangs) return end ?? { from, hung: visible, to: at + 1 }
  }
  if (at === characters.length) return { from, hung: visible, to: at }
  const forced = Math.max(at, from + 1)
  return end ?? { from, hung: forced, to: forced }
}
