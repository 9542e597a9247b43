import { formatShort } from '../../report/decimal'
import { cellPlace, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith, digitsOf, mostDigits } from './cell-flaws'
import { quoted } from './typed-cells'

export const longCount: CheckRule = {
  key: 'cell.long',
  code: '格-07',
  severity: 'warning',
  basis: 'sanity',
  clause: `件数超过 ${mostDigits} 位，多半是粘贴错了`,
  statement: `件数一般不超过 ${mostDigits} 位。`,
  *find(context) {
    for (const typed of cellsWith('long', context)) {
      const { cell, quantity, where } = typed
      const number = formatShort(quantity.value)
      yield finding(longCount, {
        message: {
          what: `${quoted(number)}有 ${digitsOf(typed)} 位，不像件数。`,
          where,
          todo: '看看是不是粘贴错了，改成实际件数。',
        },
        places: [cellPlace(cell)],
        values: [cell.key, number],
      })
    }
  },
}
