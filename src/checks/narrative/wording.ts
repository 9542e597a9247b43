import { type Decimal, formatShort } from '../../report/decimal'
import type { Spot } from './passage-rule'
import type { ListReading, PartOfTotal } from './reading/lists'

/** A difference as a reader says it: 差 5, never 差 -5. */
export const withoutSign = (difference: Decimal): string => formatShort(difference).replace('-', '')

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
