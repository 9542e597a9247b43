import type { Basis, Severity } from '../../editions/edition'
import { editions } from '../../editions/index'

interface Declared {
  readonly key: string
  readonly code: string
  readonly severity: Severity
  readonly basis: Basis
  readonly statement: string
}

/** What the editions declare of a relation in the text; the newest edition speaks. */
export function declared(key: string): Declared {
  for (const { crossRelations } of [...editions].reverse()) {
    const relation = crossRelations.find((candidate) => candidate.key === key)
    if (relation !== undefined)
      return { key, code: relation.code, severity: relation.severity, basis: relation.basis, statement: relation.title }
  }
  throw new RangeError(`no edition declares ${key}`)
}
