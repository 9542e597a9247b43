import type { Report } from '../../report/report'
import type { Place, TextPart } from '../finding'
import { originalRange } from './reading/normalize'
import { type Reading, readPassage } from './reading/passage'

interface Line {
  readonly block: number
  /** Where the line starts inside its block. */
  readonly start: number
  readonly text: string
}

/** Lines that are read together, with the way back to their blocks. */
export interface Passage {
  readonly part: TextPart
  readonly reading: Reading
  readonly lines: readonly (Line & { readonly at: number })[]
  /** The last passage of its part. */
  readonly last: boolean
}

const opensItem =
  /^\s*(?:[一二三四五六七八九十]+[、是]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、）)](?!\d)|第[一二三四五六七八九十]+[，、]|首先|其次|再次)/
const opensHeading = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/
const closed = /[。！？!?…”」】）)]/
const goesOn = /[；：、，;:,]/
const middle = /[，。；,;]/
const opensParagraph = /^\s*(?:本|我|全|20\d\d|截至|根据|按照|依据|同时|此外|如|对)/

const lastSign = (text: string): string => text.trimEnd().slice(-1)

/** Whether a line carries on in the next: a list over several lines, or a sentence broken by its carrier. */
function carriesOn(line: Line, next: Line): boolean {
  if (line.text.trim() === '' || next.text.trim() === '' || opensHeading.test(next.text)) return false
  if (/^\s*其中/.test(next.text) || goesOn.test(lastSign(line.text))) return true
  if (closed.test(lastSign(line.text)) || opensItem.test(next.text) || opensHeading.test(line.text)) return false
  return line.block === next.block
    ? /[，、\d]/.test(line.text)
    : /\d/.test(lastSign(line.text)) ||
        (middle.test(line.text) && line.text.length > 20 && !opensParagraph.test(next.text))
}

function passagesOfPart(part: TextPart, blocks: readonly string[]): Passage[] {
  const lines = blocks.flatMap((text, block): Line[] => {
    let start = 0
    return text.split('\n').map((line) => {
      const own = { block, start, text: line }
      start += line.length + 1
      return own
    })
  })
  const groups: Line[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const group = groups[groups.length - 1]
    if (before !== undefined && group !== undefined && carriesOn(before, line)) group.push(line)
    else if (line.text.trim() !== '') groups.push([line])
  })
  return groups.map((group, index): Passage => {
    let at = 0
    const placed = group.map((line) => {
      const own = { ...line, at }
      at += line.text.length + 1
      return own
    })
    const reading = readPassage(group.map(({ text }) => text).join('\n'))
    return kept({ part, reading, lines: placed, last: index === groups.length - 1 })
  })
}

/** Passages already built from a reading: one that did not change stays the same object, with what was found in it. */
const passagesByReading = new WeakMap<Reading, Passage[]>()

function kept(passage: Passage): Passage {
  const known = passagesByReading.get(passage.reading) ?? []
  const same = known.find((other) => isSame(other, passage))
  if (same !== undefined) return same
  passagesByReading.set(passage.reading, [...known.slice(-7), passage])
  return passage
}

const isSame = (a: Passage, b: Passage): boolean =>
  a.part === b.part &&
  a.last === b.last &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ block, start }, index) => b.lines[index]?.block === block && b.lines[index]?.start === start)

/** The blocks of each part as read last: a keystroke changes one part, the others need not be taken apart again. */
const lastRead = new Map<TextPart, { readonly blocks: readonly string[]; readonly passages: readonly Passage[] }>()

function unchanged(part: TextPart, blocks: readonly string[]): readonly Passage[] | null {
  const known = lastRead.get(part)
  if (known === undefined || known.blocks.length !== blocks.length) return null
  return known.blocks.every((text, index) => text === blocks[index]) ? known.passages : null
}

function remembered(part: TextPart, blocks: readonly string[]): readonly Passage[] {
  const passages = passagesOfPart(part, blocks)
  lastRead.set(part, { blocks, passages })
  return passages
}

let latest: readonly Passage[] = []

/**
 * Every text of a report as passages, in the order of the document. The signature has two blocks: agency and date. While
 * only figures change the list stays the same object, and with it whatever was found in words alone.
 */
export function passagesOf(report: Report): readonly Passage[] {
  const texts: readonly (readonly [TextPart, readonly string[]])[] = [
    ['title', [report.title]],
    ['introduction', report.introduction.split('\n')],
    ...(['part1', 'part5', 'part6'] as const).map(
      (part) => [part, report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : ''))] as const,
    ),
    ['signature', [report.signature.agency, report.signature.date]],
  ]
  const passages = texts.flatMap(([part, blocks]) => unchanged(part, blocks) ?? remembered(part, blocks))
  const same = passages.length === latest.length && passages.every((passage, index) => passage === latest[index])
  if (!same) latest = passages
  return latest
}

/** The places of a range of the plain text; a range over several blocks has one in each. */
export function placesAt(passage: Passage, start: number, end: number, role: 'total' | 'member' | 'text'): Place[] {
  const range = originalRange(passage.reading.plain, start, end)
  return passage.lines.flatMap((line, index): Place[] => {
    const following = passage.lines[index + 1]
    // Lines of one block are one stretch: a place may run over their break.
    const until = line.at + line.text.length
    const from = Math.max(range.start, line.at)
    const to = Math.min(range.end, until)
    if (from >= to) return []
    const joins = following !== undefined && following.block === line.block && range.end > following.at
    const previous = passage.lines[index - 1]
    if (previous !== undefined && previous.block === line.block && range.start < previous.at + previous.text.length)
      return []
    let stretch = to
    for (
      let next = index + 1;
      joins && next < passage.lines.length && passage.lines[next]?.block === line.block;
      next++
    )
      stretch = Math.min(range.end, (passage.lines[next]?.at ?? 0) + (passage.lines[next]?.text.length ?? 0))
    const own = { block: line.block, start: line.start + from - line.at, end: line.start + stretch - line.at }
    return [{ kind: 'text', part: passage.part, ...own, quote: passage.reading.raw.slice(from, stretch), role }]
  })
}
