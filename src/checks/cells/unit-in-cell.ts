import type { CellDefinition } from '../../editions/cells'
import { type Decimal, formatShort, multiply } from '../../report/decimal'
import type { Suggestion } from '../finding'
import { cellPlace, cellsChanged, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'
import { isCount } from './typed-cells'

const tenThousandth = { units: 1n, scale: 4 }
const tenThousand = { units: 10_000n, scale: 0 }

/** A bare number only says the same where the unit is the column's own; money in another unit is converted, on a condition. */
function repairs(cell: CellDefinition, value: Decimal, unit: string): Suggestion[] {
  const change = (number: Decimal, condition = '') => {
    const text = formatShort(number)
    return cellsChanged(`改为 ${text}`, [[cell, text]], condition)
  }
  if (isCount(cell)) return unit.endsWith('元') ? [] : [change(value)]
  if (unit === cell.unit) return [change(value)]
  if (cell.unit === '万元' && unit === '元') return [change(multiply(value, tenThousandth), '折成万元的话')]
  if (cell.unit === null && unit === '元') return [change(value, '全表按元填的话')]
  return unit === '万元' ? [change(multiply(value, tenThousand), '全表按元填的话')] : []
}

function advice(cell: CellDefinition, unit: string): string {
  if (isCount(cell) && unit.endsWith('元')) return '这一格填件数，不填金额。'
  if (cell.unit === '万元') return '表头已写单位万元，只填数字。'
  return cell.unit === null && !isCount(cell) ? '全表用一种单位，只填数字。' : '只填数字，不带单位。'
}

export const unitInCell: CheckRule = {
  key: 'cell.unit',
  code: '格-09',
  severity: 'warning',
  basis: 'practice',
  clause: '单位印在表头，格里只填数字',
  statement: '数字格里不带单位。',
  *find(context) {
    for (const { cell, quantity, where } of cellsWith('unit', context)) {
      const { unit, value } = quantity
      if (unit === null) continue
      yield finding(unitInCell, {
        message: { what: `${formatShort(value)} 后面带着“${unit}”。`, where, todo: advice(cell, unit) },
        places: [cellPlace(cell)],
        suggestions: repairs(cell, value, unit),
        values: [cell.key, formatShort(value), unit],
      })
    }
  },
}
