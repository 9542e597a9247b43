import type { Finding, Place } from '../../checks/finding'
import { type NumberedFinding, type OutlinePart, partOf, partOfPlace } from '../desk/views'

/** How a finding appears in the margin: a numbered slip, a line about blanks or unwritten text, or a hint. */
export type NoteKind = 'slip' | 'blank' | 'hint' | 'hidden'

/** A half-filled line says nothing yet: its blank cells are counted already. */
export function noteKind({ number, finding }: NumberedFinding): NoteKind {
  if (number !== null) return 'slip'
  if (finding.status === 'not-judged') return 'hidden'
  if (finding.status === 'broken') return 'hint'
  const between = finding.places.some((place) => place.kind === 'cell' && place.role !== 'cell')
  return between ? 'hidden' : 'blank'
}

/** Keys that stay while a finding's figures change: its rule, and which of the rule's findings it is. */
export function noteKeys(entries: readonly NumberedFinding[]): string[] {
  const seen = new Map<string, number>()
  return entries.map(({ finding: { rule } }) => {
    const turn = seen.get(rule) ?? 0
    seen.set(rule, turn + 1)
    return `${rule}:${turn}`
  })
}

export interface Margin {
  /** Notes of the part on the desk, as they stand in the margin. */
  readonly here: readonly NumberedFinding[]
  /** Numbered findings counted under other parts. */
  readonly elsewhere: readonly NumberedFinding[]
}

/**
 * Sorts findings for the margin of one part: what concerns the focused place first, slips before lines where notes do
 * not stand beside their words, everything else in the order of the document.
 */
export function marginOf(
  findings: readonly NumberedFinding[],
  part: OutlinePart,
  focused: (place: Place) => boolean,
  besideWords: boolean,
): Margin {
  const shown = findings.filter((entry) => noteKind(entry) !== 'hidden')
  const own = shown.filter(({ finding }) => partOf(finding) === part)
  const rank = (entry: NumberedFinding): number => {
    if (besideWords) return 0
    const atFocus = noteKind(entry) === 'slip' && entry.finding.places.some(focused)
    return atFocus ? 0 : noteKind(entry) === 'slip' ? 1 : 2
  }
  return {
    here: own
      .map((entry, index) => ({ entry, index }))
      .sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index)
      .map(({ entry }) => entry),
    elsewhere: shown.filter((entry) => noteKind(entry) === 'slip' && partOf(entry.finding) !== part),
  }
}

/** The first place of a finding in a part, or its first place anywhere. */
export const firstPlace = ({ places }: Finding, part: OutlinePart): Place | undefined =>
  places.find((place) => partOfPlace(place) === part) ?? places[0]
