import { cellKey } from '../editions/cells'
import type { Relation } from '../editions/edition'
import type { Acknowledgement } from '../report/report'
import { blankCellsOf } from './cells/printed-blank'
import type { Finding } from './finding'
import type { CheckResult } from './run-checks'

/** The ready line: n 处必改 · n 处应核 · 尚空 n 格. */
export interface Readiness {
  readonly mustFix: number
  readonly toReview: number
  readonly blankCells: number
}

/** The explanation given for a finding as it stands; only 应核 can be explained away. */
export const acknowledgementOf = (
  { severity, rule, fingerprint }: Finding,
  acknowledgements: readonly Acknowledgement[],
): Acknowledgement | undefined =>
  severity === 'warning'
    ? acknowledgements.find((given) => given.rule === rule && given.fingerprint === fingerprint)
    : undefined

export function readinessOf(result: CheckResult, acknowledgements: readonly Acknowledgement[]): Readiness {
  const { findings, edition, figures } = result
  const roots = findings.filter(({ status, causedBy }) => status === 'broken' && causedBy === undefined)
  const open = roots.filter((root) => acknowledgementOf(root, acknowledgements) === undefined)
  return {
    mustFix: roots.filter(({ severity }) => severity === 'error').length,
    toReview: open.filter(({ severity }) => severity === 'warning').length,
    blankCells: edition.tables.reduce((count, table) => count + blankCellsOf(table, figures).length, 0),
  }
}

export interface RelationCounts {
  /** Declared equations and bounds of this year's tables. */
  readonly declared: number
  /** Those whose cells are all filled, and those that cannot hold whatever is still filled in. */
  readonly judged: number
  readonly broken: number
}

export function relationCounts({ edition, figures, findings }: CheckResult): RelationCounts {
  const ownYear = edition.tables.flatMap(({ relations }) => relations).filter(({ requires }) => requires === undefined)
  const broken = new Set(findings.filter(({ status }) => status === 'broken').map(({ rule }) => rule))
  const filled = ({ left, right }: Relation): boolean =>
    [...left, ...right].every((term) => term.kind !== 'cell' || figures.effective(cellKey(term.cell)).kind === 'number')
  return {
    declared: ownYear.length,
    judged: ownYear.filter((relation) => broken.has(relation.key) || filled(relation)).length,
    broken: ownYear.filter(({ key }) => broken.has(key)).length,
  }
}
