import type { CellDefinition } from '../editions/cells'
import type { Severity } from '../editions/edition'
import type { Finding, FindingStatus, Message, Place, Suggestion } from './finding'
import { fingerprintOf } from './fingerprint'
import type { CheckRule } from './rule'

/** What a rule found, without what every finding of the rule has in common. */
export interface Found {
  readonly status?: FindingStatus
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity
  readonly kind?: string
  readonly message: Message
  readonly places: readonly Place[]
  readonly suggestions?: readonly Suggestion[]
  /** What the finding rests on; when one of these changes, an explanation given for it lapses. */
  readonly values: readonly string[]
}

type Named = Pick<CheckRule, 'key' | 'code' | 'severity'>

export function finding(rule: Named, { values, status = 'broken', suggestions = [], ...found }: Found): Finding {
  const { key, code, severity } = rule
  return { rule: key, code, severity, status, suggestions, ...found, fingerprint: fingerprintOf(key, values) }
}

export const cellPlace = ({ table, row, column }: CellDefinition): Place => ({
  kind: 'cell',
  cell: { table, row, column },
  role: 'cell',
})

/** A suggestion that writes texts into cells. */
export const cellsChanged = (
  label: string,
  changes: readonly (readonly [CellDefinition, string])[],
  condition = '',
): Suggestion => ({
  label,
  condition,
  edits: changes.map(([{ table, row, column }, text]) => ({ kind: 'cell', cell: { table, row, column }, text })),
})
