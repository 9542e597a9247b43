import { cellPlace, finding } from '../found'
import type { CheckRule } from '../rule'
import { isCount, numberCells, quoted } from './typed-cells'

/** No township counts its documents in thousands of millions; such a number is a telephone number or a stuck key. */
const mostDigits = 9

export const longCount: CheckRule = {
  key: 'cell.long',
  code: '格-07',
  severity: 'warning',
  basis: 'sanity',
  clause: `件数超过 ${mostDigits} 位，多半是粘贴错了`,
  statement: `件数一般不超过 ${mostDigits} 位。`,
  *find(context) {
    for (const { cell, quantity, where } of numberCells(context)) {
      const { units, scale } = quantity.value
      const digits = (units < 0n ? -units : units).toString().length - scale
      if (!isCount(cell) || digits <= mostDigits) continue
      const number = quoted(units.toString())
      yield finding(longCount, {
        message: { what: `${number}有 ${digits} 位，不像件数。`, where, todo: '看看是不是粘贴错了，改成实际件数。' },
        places: [cellPlace(cell)],
        values: [cell.key, units.toString()],
      })
    }
  },
}
