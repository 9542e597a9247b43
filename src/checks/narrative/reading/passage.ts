import { figuresOf } from './figures'
import { type Item, itemsOf } from './items'
import type { ListReading } from './list-reading'
import { markedLists } from './lists'
import { markersOf } from './markers'
import type { PlainPassage } from './members'
import { normalize, type Plain } from './normalize'
import { tokenize } from './tokenize'
import type { NameToken } from './tokens'
import { unmarkedLists } from './unmarked-lists'

/** Everything the rules need to know of one passage. */
export interface Reading extends PlainPassage {
  readonly raw: string
  readonly plain: Plain
  readonly lists: readonly ListReading[]
  readonly items: readonly Item[]
  /** Titles and quotations, whose words are not the report's own. */
  readonly quoted: readonly NameToken[]
}

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
  const passage: PlainPassage = { text, tokens, figures, markers }
  const items = itemsOf(text)
  const resets = items.map(({ start }) => start)
  const owned = new Set<(typeof figures)[number]>()
  const marked = markedLists(passage, owned, resets)
  const quoted = tokens.filter(
    (token): token is NameToken => token.kind === 'name' && (token.what === 'title' || token.what === 'quote'),
  )
  const reading: Reading = {
    ...passage,
    raw,
    plain,
    items,
    quoted,
    lists: [...marked, ...unmarkedLists(passage, owned, marked)],
  }
  if (readings.size >= limit) readings.clear()
  readings.set(raw, reading)
  return reading
}
