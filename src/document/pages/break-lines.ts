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
  const text = characters.join('')
  const marked = addressBreaks(text, mark)
  if (marked === text) return places
  let at = 0
  for (const character of marked) {
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
  for (; at < characters.length; at++) {
    const character = characters[at] ?? ''
    const next = width + textWidth(character)
    // Spaces stay behind the last word of a line, however many they are.
    if (next > room && character !== ' ') {
      if (hanging && width <= room && mayHang(character) && mayEndAt(at + 1)) return { from, hung: at, to: at + 1 }
      break
    }
    width = next
  }
  let to = at
  while (to > from && !mayEndAt(to)) to--
  if (to === from) to = Math.max(at, from + 1)
  let hung = to
  while (hung > from && characters[hung - 1] === ' ') hung--
  return { from, hung, to }
}
