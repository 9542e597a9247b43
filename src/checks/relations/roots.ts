import { type Decimal, isZero, negate, subtract } from '../../report/decimal'
import type { Failure } from './failure'

/** What a root's difference makes of another relation through a cell that both count: the same amount, either way. */
function effectsOf(root: Failure, failure: Failure): Decimal[] {
  const effects = new Map<number, Decimal>()
  for (const [index, weight] of failure.support) {
    const inRoot = root.support.get(index)
    if (inRoot === undefined || weight === 0 || inRoot === 0) continue
    const sign = Math.sign(weight * inRoot)
    effects.set(sign, sign > 0 ? root.difference : negate(root.difference))
  }
  return [...effects.values()]
}

function addsUp(effects: readonly (readonly Decimal[])[], difference: Decimal): boolean {
  if (isZero(difference)) return true
  const [first, ...rest] = effects
  if (first === undefined) return false
  return first.some((effect) => addsUp(rest, subtract(difference, effect))) || addsUp(rest, difference)
}

/** More roots than this could add up to anything by chance. */
const mostRoots = 6

function causeOf(failure: Failure, roots: readonly Failure[]): Failure | undefined {
  const near = roots
    .map((root) => ({ root, effects: effectsOf(root, failure) }))
    .filter(({ effects }) => effects.length > 0)
  const alone = near.find(({ effects }) => addsUp([effects], failure.difference))
  if (alone !== undefined) return alone.root
  const together =
    near.length <= mostRoots &&
    addsUp(
      near.map(({ effects }) => effects),
      failure.difference,
    )
  return together ? near[0]?.root : undefined
}

/**
 * The root that each failure only follows from: one whose cells it shares and whose difference, alone or with other
 * roots', is exactly its own. Failures without an entry are roots. Expects roots before consequences.
 */
export function rootsOf(failures: readonly Failure[]): ReadonlyMap<Failure, Failure> {
  const roots: Failure[] = []
  const causes = new Map<Failure, Failure>()
  for (const failure of failures) {
    if (failure.compiled.relation.operator !== '=') continue
    const cause = causeOf(failure, roots)
    if (cause === undefined) roots.push(failure)
    else causes.set(failure, cause)
  }
  return causes
}
