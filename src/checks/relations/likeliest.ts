import { add, compare, type Decimal, formatShort, negate } from '../../report/decimal'
import type { Suggestion } from '../finding'
import type { CompiledRelation } from './compile'
import type { Failure } from './failure'
import { canHold, cellChanged, valueAt } from './relation-suggestions'
import type { Sheet } from './sheet'
import { supportOf } from './support'

/** What a cell would have to be for one failing relation to hold. */
function repairedAt(failure: Failure, index: number, sheet: Sheet): Decimal | null {
  const weight = failure.support.get(index)
  if (weight !== 1 && weight !== -1) return null
  const value = add(valueAt(sheet, index), weight === 1 ? negate(failure.difference) : failure.difference)
  return canHold(sheet, index, value) ? value : null
}

/** Two neighbouring digits the other way round: 21 for 12. */
function swapped(typed: string, repaired: string): boolean {
  if (typed.length !== repaired.length) return false
  const first = [...typed].findIndex((digit, index) => digit !== repaired[index])
  return (
    typed[first] === repaired[first + 1] &&
    typed[first + 1] === repaired[first] &&
    typed.slice(first + 2) === repaired.slice(first + 2)
  )
}

/** The same figure entered twice in a row: 1212 for 12. */
const doubled = (typed: string, repaired: string): boolean => typed === repaired + repaired

interface Candidate {
  readonly index: number
  readonly value: Decimal
  /** How many failing relations the repaired value mends. */
  readonly mends: number
  readonly slip: 'swapped' | 'doubled' | null
}

type Judges = ReadonlyMap<number, readonly CompiledRelation[]>

const judgesBySheet = new WeakMap<Sheet, Judges>()

/** The equations of this year that judge each cell now: they count it and do not define a blank total. */
function judgesOf(sheet: Sheet): Judges {
  const known = judgesBySheet.get(sheet)
  if (known !== undefined) return known
  const judges = new Map<number, CompiledRelation[]>()
  for (const compiled of sheet.form.relations) {
    const definesBlank = compiled.total !== -1 && sheet.typed[compiled.total]?.kind !== 'number'
    if (compiled.relation.operator !== '=' || compiled.needsLastYear || definesBlank) continue
    for (const index of supportOf(compiled, sheet).keys()) judges.set(index, [...(judges.get(index) ?? []), compiled])
  }
  judgesBySheet.set(sheet, judges)
  return judges
}

function candidateAt(
  index: number,
  root: Failure,
  failing: readonly (Failure | undefined)[],
  sheet: Sheet,
): Candidate | null {
  const value = repairedAt(root, index, sheet)
  if (value === null) return null
  for (const failure of failing) {
    const other = failure === undefined ? null : repairedAt(failure, index, sheet)
    if (other === null || compare(other, value) !== 0) return null
  }
  const [typed, repaired] = [formatShort(valueAt(sheet, index)), formatShort(value)]
  const slip = swapped(typed, repaired) ? 'swapped' : doubled(typed, repaired) ? 'doubled' : null
  return { index, value, mends: failing.length, slip }
}

/**
 * The one cell whose change would mend everything it touches: where a row and a column are out by the same amount, or
 * where the difference is just two digits the wrong way round. Nothing when several cells would do equally well.
 */
export function likeliestCell(root: Failure, failures: readonly Failure[], sheet: Sheet): Suggestion[] {
  if (root.compiled.relation.operator !== '=' || root.compiled.needsLastYear) return []
  const judges = judgesOf(sheet)
  const failureOf = new Map(failures.map((failure) => [failure.compiled, failure]))
  const candidates = [...root.support.keys()]
    .filter((index) => sheet.typed[index]?.kind === 'number')
    .flatMap((index) => {
      const failing = (judges.get(index) ?? []).map((compiled) => failureOf.get(compiled))
      return candidateAt(index, root, failing, sheet) ?? []
    })
  const most = Math.max(0, ...candidates.map(({ mends }) => mends))
  const crossing = candidates.filter(({ mends }) => mends === most && most > 1)
  const slips = candidates.filter(({ slip }) => slip !== null)
  const [best, ...others] = crossing.length === 1 ? crossing : slips
  if (best === undefined || others.length > 0) return []
  const condition = conditions[best.slip ?? 'crossing']
  return cellChanged(sheet, best.index, best.value, condition)
}

const conditions = {
  crossing: '行和列差得一样多，这一格填错的话',
  swapped: '这一格两个数字写反的话',
  doubled: '这一格重复录入的话',
} as const
