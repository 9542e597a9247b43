import { isZero } from '../../report/decimal'
import type { Quantity } from '../../report/quantity'
import type { ReadReport } from '../rule'
import { type CompiledForm, compiledForm } from './compile'

/** All cells of one report by index. */
export interface Sheet {
  readonly form: CompiledForm
  /** What each cell was typed as. */
  readonly typed: readonly Quantity[]
  /** What relations compute with: typed, or the sum of a blank total. */
  readonly effective: readonly Quantity[]
  /** The same as plain numbers where that is exact, blanks as 0, NaN for everything else. */
  readonly counts: Float64Array
}

const safe = BigInt(Number.MAX_SAFE_INTEGER) / 1000n

function countOf(quantity: Quantity): number {
  if (quantity.kind === 'blank' || quantity.kind === 'dash') return 0
  if (quantity.kind === 'unreadable') return Number.NaN
  const { units, scale } = quantity.value
  if (isZero(quantity.value)) return 0
  return scale === 0 && units < safe && units > -safe ? Number(units) : Number.NaN
}

export function readSheet({ edition, figures }: ReadReport): Sheet {
  const form = compiledForm(edition)
  const typed = form.cells.map(({ key }) => figures.typed(key))
  const effective = form.cells.map(({ key, total }, index) => {
    const own = typed[index] as Quantity
    return total && own.kind === 'blank' ? figures.effective(key) : own
  })
  return { form, typed, effective, counts: Float64Array.from(effective, countOf) }
}
