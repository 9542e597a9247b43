import { formatShort } from '../../report/decimal'
import { cellPlace, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'

export const fractionalCount: CheckRule = {
  key: 'cell.fraction',
  code: '格-05',
  severity: 'error',
  basis: 'sanity',
  clause: '件数、项数按个计',
  statement: '件数和项数是整数。',
  *find(context) {
    for (const { cell, quantity, where } of cellsWith('fraction', context)) {
      const number = formatShort(quantity.value)
      yield finding(fractionalCount, {
        message: { what: `填的是 ${number}，件数是整数。`, where, todo: '核对后改成整数。' },
        places: [cellPlace(cell)],
        values: [cell.key, number],
      })
    }
  },
}
