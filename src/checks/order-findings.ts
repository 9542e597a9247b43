import { cellKey } from '../editions/cells'
import type { Edition } from '../editions/edition'
import type { Finding, Place } from './finding'
import { compiledForm } from './relations/compile'

/** Sort key: part, then block or cell, then offset. */
type Position = readonly [number, number, number]

const before = ['title', 'introduction']

function positionOf(place: Place, edition: Edition): Position {
  const { indexOf } = compiledForm(edition)
  const partNumber = (part: string) => {
    const early = before.indexOf(part)
    if (early !== -1) return early - before.length
    const index = edition.parts.findIndex(({ key }) => key === part)
    return index === -1 ? edition.parts.length : index
  }
  if (place.kind === 'part') return [partNumber(place.part), -1, 0]
  if (place.kind === 'text') return [partNumber(place.part), place.block, place.start]
  const table = edition.tables.find(({ id }) => id === place.cell.table)
  return [partNumber(table?.part ?? ''), indexOf.get(cellKey(place.cell)) ?? 0, 0]
}

const compare = (a: Position, b: Position): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
const start: Position = [-9, 0, 0]

function firstPosition({ places }: Finding, edition: Edition): Position {
  const [first, ...others] = places.map((place) => positionOf(place, edition))
  return others.reduce((early, position) => (compare(position, early) < 0 ? position : early), first ?? start)
}

/** Findings as the reader of the report meets them; each root is followed by what follows from it. */
export function inDocumentOrder(findings: readonly Finding[], edition: Edition): Finding[] {
  const positions = new Map(findings.map((finding) => [finding, firstPosition(finding, edition)]))
  const consequences = new Map<string, Finding[]>()
  const roots: Finding[] = []
  for (const finding of findings) {
    const cause = finding.causedBy
    if (cause === undefined) roots.push(finding)
    else consequences.set(cause, [...(consequences.get(cause) ?? []), finding])
  }
  roots.sort((a, b) => compare(positions.get(a) ?? start, positions.get(b) ?? start))
  const ordered: Finding[] = []
  for (const root of roots) {
    ordered.push(root, ...(consequences.get(root.rule) ?? []))
    consequences.delete(root.rule)
  }
  return [...ordered, ...[...consequences.values()].flat()]
}
