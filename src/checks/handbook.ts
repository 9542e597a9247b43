import { editions } from '../editions'
import type { Basis, EditionId, Severity } from '../editions/edition'
import { rules } from './catalogue'
import type { Example } from './examples/example'
import { exampleOf } from './examples/example-of'
import { relationsOf } from './relations/compile'

/** One rule as the handbook and the check sheet print it. */
export interface HandbookEntry {
  readonly key: string
  readonly code: string
  readonly severity: Severity
  readonly basis: Basis
  /** Clause or source; empty where the relation's own statement says it all. */
  readonly clause: string
  readonly statement: string
  readonly editions: readonly EditionId[]
  readonly example: Example
}

type Stated = Omit<HandbookEntry, 'editions' | 'example'>

/** A relation that a text rule judges is one entry, in the rule's words and in the relation's editions. */
export function handbook(): readonly HandbookEntry[] {
  const entries = new Map<string, Stated>()
  const editionsOf = new Map<string, EditionId[]>()
  for (const edition of editions)
    for (const { key, code, severity, basis, clause = '', title } of relationsOf(edition)) {
      entries.set(key, { key, code, severity, basis, clause, statement: title })
      editionsOf.set(key, [...(editionsOf.get(key) ?? []), edition.id])
    }
  for (const { key, code, severity, basis, clause, statement, appliesTo } of rules) {
    const applies = editions.filter((edition) => appliesTo?.(edition) ?? true).map(({ id }) => id)
    entries.set(key, { key, code, severity, basis, clause, statement })
    if (!editionsOf.has(key)) editionsOf.set(key, applies)
  }
  return [...entries.values()].map((entry) => ({
    ...entry,
    editions: editionsOf.get(entry.key) ?? [],
    example: exampleOf(entry.key),
  }))
}
