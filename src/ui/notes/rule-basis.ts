import { rules } from '../../checks/catalogue'
import { tableName } from '../../checks/labels'
import type { Basis, Edition, Relation, TableDefinition } from '../../editions/edition'

/** What a rule rests on, for the words under a note. */
export interface RuleBasis {
  readonly kind: Basis
  /** The rule in the form's own words where it has some, otherwise in ours. */
  readonly statement: string
  readonly clause: string
  /** 表三: where the statement is printed; empty for rules that are not on the form. */
  readonly table: string
}

export function relationOf(edition: Edition, key: string): Relation | undefined {
  const own = edition.tables.flatMap(({ relations }) => relations)
  return [...own, ...edition.crossRelations].find((relation) => relation.key === key)
}

/** The corner of table 3 without its opening and brackets: 第一项加第二项之和，等于…. */
const printedStatement = (table: TableDefinition): string => {
  const corner = table.blocks.find(({ corner }) => corner !== undefined && corner !== '')?.corner ?? ''
  return corner.replace(/^（?(?:[^：]*：)?/, '').replace(/）$/, '')
}

export function basisOf(edition: Edition, key: string): RuleBasis | null {
  const relation = relationOf(edition, key)
  if (relation === undefined) {
    const rule = rules.find((candidate) => candidate.key === key)
    return rule === undefined ? null : { kind: rule.basis, statement: rule.statement, clause: rule.clause, table: '' }
  }
  const table = edition.tables.find(({ relations }) => relations.includes(relation))
  const printed = relation.basis === 'printed' && table !== undefined
  return {
    kind: relation.basis,
    statement: printed ? printedStatement(table) : relation.title,
    clause: printed ? '' : (relation.clause ?? relation.note ?? ''),
    table: table === undefined ? '' : tableName(edition, table.id),
  }
}
