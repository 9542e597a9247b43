import type { Decimal } from '../../report/decimal'
import type { CompiledRelation } from './compile'
import type { Sheet } from './sheet'
import type { Support } from './support'

/**
 * A failing relation is only unfinished when cells still to be filled could make it hold: some must be on the side
 * that falls short, for counts never go below zero.
 */
export function statusOf(
  { relation }: CompiledRelation,
  difference: Decimal,
  support: Support,
  sheet: Sheet,
): 'broken' | 'filling' {
  const open = [...support].filter(([index]) => sheet.typed[index]?.kind !== 'number')
  const signed = ([index]: readonly [number, number]) => sheet.form.cells[index]?.valueKind === 'signedInteger'
  const leftCanGrow = open.some((cell) => cell[1] > 0 || signed(cell))
  const rightCanGrow = open.some((cell) => cell[1] < 0 || signed(cell))
  if (relation.operator === 'bothZeroOrBothNonZero') return open.length > 0 ? 'filling' : 'broken'
  return (difference.units > 0n ? rightCanGrow : leftCanGrow) ? 'filling' : 'broken'
}
