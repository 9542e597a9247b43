import { figuresOf } from './figures'
import { type ListReading, markedLists } from './lists'
import { markersOf } from './markers'
import type { Passage } from './members'
import { normalize, type Plain } from './normalize'
import { tokenize } from './tokenize'
import { unmarkedLists } from './unmarked-lists'

/** Everything the rules need to know of one passage. */
export interface Reading extends Passage {
  readonly raw: string
  readonly plain: Plain
  readonly lists: readonly ListReading[]
}

const itemMarks =
  /(?<=^|[\n。；：，])(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十\d]+）|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[，、]|首先|其次|再次)/g

const readings = new Map<string, Reading>()
const limit = 1024

/** Reads a passage once; the same words are never read again. */
export function readPassage(raw: string): Reading {
  const known = readings.get(raw)
  if (known !== undefined) return known
  const plain = normalize(raw)
  const { text } = plain
  const tokens = tokenize(text)
  const figures = figuresOf(text, tokens)
  const markers = markersOf(text, tokens, figures)
  const passage: Passage = { text, tokens, figures, markers }
  const resets = [...text.matchAll(itemMarks)].map(({ index }) => index)
  const owned = new Set<(typeof figures)[number]>()
  const marked = markedLists(passage, owned, resets)
  const reading: Reading = { ...passage, raw, plain, lists: [...marked, ...unmarkedLists(passage, owned, marked)] }
  if (readings.size >= limit) readings.clear()
  readings.set(raw, reading)
  return reading
}
