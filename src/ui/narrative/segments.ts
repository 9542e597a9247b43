import type { TextMark } from './text-marks'

/** A stretch of a paragraph that is drawn in one way. */
export interface Segment {
  readonly start: number
  readonly text: string
  /** Belongs to the heading at the paragraph's start. */
  readonly heading: boolean
  /** The mark that decides the underline: the gravest, totals before members. */
  readonly mark: TextMark | null
  /** Findings whose first words here these are. */
  readonly anchors: readonly string[]
  /** Marks whose number stands behind these words. */
  readonly numbered: readonly TextMark[]
}

const tones = ['open', 'trial', 'notice', 'stale', 'warning', 'error'] as const
const roles = ['text', 'member', 'total'] as const

const weightOf = ({ tone, role }: TextMark): number => tones.indexOf(tone) * roles.length + roles.indexOf(role)

const gravest = (marks: readonly TextMark[]): TextMark | null =>
  marks.reduce<TextMark | null>((best, mark) => (best === null || weightOf(mark) > weightOf(best) ? mark : best), null)

const withoutRepeats = (marks: readonly TextMark[]): TextMark[] =>
  marks.filter(({ number }, index) => marks.findIndex((mark) => mark.number === number) === index)

/** Cuts a paragraph where its heading ends and where marks begin and end. Marks past the text are cut to it. */
export function segmentsOf(text: string, heading: number, given: readonly TextMark[]): Segment[] {
  const inside = (offset: number): number => Math.max(0, Math.min(text.length, offset))
  const marks = given.map((mark) => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }))
  const cuts = new Set([0, text.length, inside(heading), ...marks.flatMap(({ start, end }) => [start, end])])
  // A mark without width, where something is missing, still needs a stretch that carries its number.
  const points = new Set(marks.filter(({ start, end }) => start === end).map(({ start }) => start))
  const ordered = [...cuts, ...points].sort((a, b) => a - b)
  const first = new Map<string, number>()
  for (const { anchor, start } of marks) first.set(anchor, Math.min(first.get(anchor) ?? start, start))
  const seen = new Set<string>()
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end >= mark.start)
    const own = start === end ? covering.filter((mark) => mark.start === mark.end) : covering
    const anchors = [...first].filter(([anchor, at]) => at === start && !seen.has(anchor)).map(([anchor]) => anchor)
    for (const anchor of anchors) seen.add(anchor)
    const ending = marks.filter(
      (mark) => mark.number !== null && mark.end === end && (start === end) === (mark.start === mark.end),
    )
    return {
      start,
      text: text.slice(start, end),
      heading: start < heading,
      mark: start === end ? null : gravest(own),
      anchors,
      numbered: withoutRepeats(ending),
    }
  })
}
