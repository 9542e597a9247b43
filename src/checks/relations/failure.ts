import type { Decimal } from '../../report/decimal'
import type { CompiledForm, CompiledRelation } from './compile'
import { evaluate, type Lack, type LastYear } from './evaluate'
import type { Sheet } from './sheet'
import { statusOf } from './status'
import { type Support, supportOf } from './support'

/** A relation that does not hold, with everything needed to say so. */
export interface Failure {
  readonly compiled: CompiledRelation
  readonly left: Decimal
  readonly right: Decimal
  readonly difference: Decimal
  readonly support: Support
  readonly status: 'broken' | 'filling'
  readonly rank: number
}

export interface Unjudged {
  readonly compiled: CompiledRelation
  readonly lack: Lack
}

const ranks = new WeakMap<CompiledRelation, number>()

/** Applicants' balances first, then column totals, row totals, and the column of totals that follows from them all. */
function rankOf(compiled: CompiledRelation, form: CompiledForm): number {
  const known = ranks.get(compiled)
  if (known !== undefined) return known
  const { relation, needsLastYear } = compiled
  const cells = [...compiled.left, ...compiled.right].flatMap((term) => (term.kind === 'cell' ? [term.cell] : []))
  const alike = (name: 'row' | 'column') => new Set(cells.map((cell) => cell[name])).size === 1
  const column = form.cells.filter(({ column }) => column === cells[0]?.column)
  const inTotals = alike('column') && column.length > 1 && column.every(({ total }) => total)
  const kind = needsLastYear ? 20 : relation.basis === 'printed' ? 0 : alike('column') ? 1 : 2
  const rank = (relation.basis === 'sanity' ? 10 : kind) + (inTotals ? 5 : 0)
  ranks.set(compiled, rank)
  return rank
}

export interface Judgement {
  /** Roots come before what follows from them. */
  readonly failures: readonly Failure[]
  readonly unjudged: readonly Unjudged[]
}

export function judge(sheet: Sheet, lastYear: LastYear): Judgement {
  const { form } = sheet
  const failures: Failure[] = []
  const unjudged: Unjudged[] = []
  for (const compiled of form.relations) {
    const verdict = evaluate(compiled, sheet, lastYear)
    if (verdict.kind === 'not-judged') unjudged.push({ compiled, lack: verdict.lack })
    if (verdict.kind !== 'fails') continue
    const { left, right, difference } = verdict
    const support = supportOf(compiled, sheet)
    const status = statusOf(compiled, difference, support, sheet)
    failures.push({ compiled, left, right, difference, support, status, rank: rankOf(compiled, form) })
  }
  const order = ({ status, rank }: Failure) => rank + (status === 'broken' ? 0 : 100)
  return { failures: failures.sort((a, b) => order(a) - order(b)), unjudged }
}
