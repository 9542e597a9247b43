import type { Finding, TextPart } from '../../checks/finding'
import type { NumberedFinding } from '../desk/views'

/** `open` says that something is still to be written there; it is not drawn. `stale` is a figure of last year. */
export type MarkTone = 'error' | 'warning' | 'notice' | 'trial' | 'open' | 'stale'

/** Words of one paragraph that a finding points at. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly role: 'total' | 'member' | 'text'
  readonly tone: MarkTone
  /** Number written behind the words; null where the finding shows its number elsewhere or has none. */
  readonly number: number | null
  /** Name of the finding, by which its note finds the height to stand at. */
  readonly anchor: string
  /** What the finding says, for readers who cannot see the mark. */
  readonly note: string
}

export const anchorOf = ({ rule, fingerprint }: Finding): string => `${rule}:${fingerprint}`

type TextPlace = Extract<Finding['places'][number], { kind: 'text' }>

/** The number stands behind the total; without one behind the words themselves, or behind the first member. */
function bearsNumber(place: TextPlace, places: readonly TextPlace[]): boolean {
  if (place.role !== 'member') return place.role === 'total' || places.every(({ role }) => role !== 'total')
  return places.every(({ role }) => role === 'member') && place === places[0]
}

function marksOf(finding: Finding, anchor: string, number: number | null, part: TextPart, block: number): TextMark[] {
  const places = finding.places.filter((place): place is TextPlace => place.kind === 'text')
  return places
    .filter((place) => place.part === part && place.block === block)
    .map((place) => ({
      start: place.start,
      end: place.end,
      role: place.role,
      tone: finding.status === 'broken' ? finding.severity : 'open',
      number: bearsNumber(place, places) ? number : null,
      anchor,
      note: finding.message.what,
    }))
}

/** Everything marked in one paragraph, from its findings and from what only follows from them. */
export const marksIn = (findings: readonly NumberedFinding[], part: TextPart, block: number): TextMark[] =>
  findings.flatMap(({ finding, number, consequences }) =>
    [finding, ...consequences].flatMap((each) => marksOf(each, anchorOf(finding), number, part, block)),
  )

/** Marks of one line of a text that is read as several but written in fields of their own, with offsets of that line. */
export const marksInLine = (marks: readonly TextMark[], start: number, length: number): TextMark[] =>
  marks
    .filter((mark) => mark.start >= start && mark.start <= start + length)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
