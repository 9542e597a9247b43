import type { CheckResult } from '../../checks/run-checks'
import type { Desk } from '../desk/desk'
import { type ColumnFoot, columnFeet } from './column-states'
import type { TableMap } from './table-map'

interface Known {
  readonly result: CheckResult | null
  readonly feet: readonly ColumnFoot[]
}

const known = new WeakMap<TableMap, Known>()

const sameState = (a: ColumnFoot | undefined, b: ColumnFoot): a is ColumnFoot =>
  a !== undefined && JSON.stringify(a.state) === JSON.stringify(b.state)

/** What stands under every column now, reckoned once per change; a foot that says the same stays the same object. */
export function feetOf(desk: Desk, map: TableMap): readonly ColumnFoot[] {
  const result = desk.result()
  const before = known.get(map) ?? { result: null, feet: [] }
  if (before.result === result) return before.feet
  const feet = columnFeet(map, desk.report().tables, result.figures, desk.views().findings).map((foot, index) => {
    const same = before.feet[index]
    return sameState(same, foot) ? same : foot
  })
  const unchanged = feet.length === before.feet.length && feet.every((foot, index) => foot === before.feet[index])
  const kept = unchanged ? before.feet : feet
  known.set(map, { result, feet: kept })
  return kept
}
