import { type Decimal, formatShort, multiply } from '../../report/decimal'
import type { Spot } from './passage-rule'
import type { Figure } from './reading/figures'
import type { ListReading, PartOfTotal } from './reading/list-reading'

/** A difference as a reader says it: 差 5, never 差 -5. */
export const withoutSign = (difference: Decimal, total: readonly Figure[] = []): string =>
  (total.length === 0 ? formatShort(difference) : amountIn(difference, total)).replace('-', '')

const tenThousand: Decimal = { units: 1n, scale: 4 }

/** A value as the text writes it: in 万 where its total is in 万. */
export function amountIn(value: Decimal, total: readonly Figure[]): string {
  return total.every(({ scaled }) => scaled) ? `${formatShort(multiply(value, tenThousand))} 万` : formatShort(value)
}

const spotOfPart = ({ start, figures }: PartOfTotal): Spot => ({
  start,
  end: figures[figures.length - 1]?.end ?? start,
  role: 'member',
})

/** The total and its parts, as they are underlined. */
export function spotsOf(list: ListReading, parts: readonly PartOfTotal[]): readonly [Spot, ...Spot[]] {
  const first = list.total[0]
  const last = list.total[list.total.length - 1]
  const total: Spot = { start: first?.labelStart ?? list.start, end: last?.end ?? list.end, role: 'total' }
  return [total, ...parts.map(spotOfPart)]
}
