import { useState } from 'react'
import type { CellKey } from '../../../editions/edition'
import type { Decision } from './decision'
import type { SectionKey } from './sections'
import type { TextPlace } from './take-sections'
import type { Version } from './two-versions'

function withMember<Member>(set: ReadonlySet<Member>, member: Member, inside: boolean): ReadonlySet<Member> {
  const next = new Set(set)
  if (inside) next.add(member)
  else next.delete(member)
  return next
}

/** The clerk's decision about a file, and the ways to change it. */
export function useDecision(first: Decision) {
  const [decision, setDecision] = useState(first)
  const decide = {
    version: (version: Version) => setDecision({ ...decision, version, placed: new Map(), converted: new Set() }),
    draft: (draft: string | null) => setDecision({ ...decision, draft }),
    section: (section: SectionKey, chosen: boolean) =>
      setDecision({ ...decision, chosen: withMember(decision.chosen, section, chosen) }),
    convert: (key: CellKey, convert: boolean) =>
      setDecision({ ...decision, converted: withMember(decision.converted, key, convert) }),
    place: (index: number, place: TextPlace | null) => {
      const placed = new Map(decision.placed)
      if (place === null) placed.delete(index)
      else placed.set(index, place)
      setDecision({ ...decision, placed })
    },
  }
  return [decision, decide] as const
}
