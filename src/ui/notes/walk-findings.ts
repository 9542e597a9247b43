import type { Place } from '../../checks/finding'
import { acknowledgementOf } from '../../checks/index-findings'
import { cellKey } from '../../editions/cells'
import type { Desk } from '../desk/desk'
import { blockId, cellId, type Navigation } from '../desk/navigation'
import { type NumberedFinding, type OutlinePart, outlineParts, partOf, partOfPlace } from '../desk/views'
import { firstPlace, noteKind } from './note-order'

/** Where one is: the part on the desk, the finding visited last, and whether the focus is at a place. */
export interface Whereabouts {
  readonly part: OutlinePart
  readonly visited: string | null
  readonly focused: (place: Place) => boolean
}

const nameOf = ({ finding }: NumberedFinding): string => `${finding.rule}:${finding.fingerprint}`

/** The finding to visit next in document order, round and round; null when there is none. */
export function nextFinding(
  findings: readonly NumberedFinding[],
  { part, visited, focused }: Whereabouts,
  direction: 1 | -1,
): NumberedFinding | null {
  const { length } = findings
  if (length === 0) return null
  const atFocus = ({ finding }: NumberedFinding): boolean => finding.places.some(focused)
  const last = findings.findIndex((entry) => nameOf(entry) === visited && atFocus(entry))
  const here = last === -1 ? findings.findIndex(atFocus) : last
  if (here !== -1) return findings[(here + direction + length) % length] ?? null
  const distance = (entry: NumberedFinding): number =>
    (outlineParts.indexOf(partOf(entry.finding)) - outlineParts.indexOf(part)) * direction
  const ahead = (direction === 1 ? [...findings] : [...findings].reverse()).find((entry) => distance(entry) >= 0)
  return ahead ?? findings[direction === 1 ? 0 : length - 1] ?? null
}

const isFocused = (place: Place): boolean => {
  const id = document.activeElement?.id
  if (place.kind === 'part') return id === `part-${partOfPlace(place)}`
  return id === (place.kind === 'cell' ? cellId(cellKey(place.cell)) : blockId(place.part, place.block))
}

const visitedOn = new WeakMap<Desk, string>()

/** Goes to the next or previous finding that still asks for something; explained ones are passed over. */
export function walkFindings(desk: Desk, navigation: Navigation, direction: 1 | -1): void {
  const { acknowledgements } = desk.report()
  const stops = desk
    .views()
    .findings.filter(
      (entry) => noteKind(entry) !== 'hidden' && acknowledgementOf(entry.finding, acknowledgements) === undefined,
    )
  const whereabouts = { part: navigation.part, visited: visitedOn.get(desk) ?? null, focused: isFocused }
  const next = nextFinding(stops, whereabouts, direction)
  const place = next === null ? undefined : firstPlace(next.finding, partOf(next.finding))
  if (next === null || place === undefined) return
  visitedOn.set(desk, nameOf(next))
  navigation.goTo(place)
}
