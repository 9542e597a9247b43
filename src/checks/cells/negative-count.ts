import { formatShort } from '../../report/decimal'
import { cellPlace, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'

export const negativeCount: CheckRule = {
  key: 'cell.negative',
  code: '格-04',
  severity: 'error',
  basis: 'sanity',
  clause: '件数、金额不会小于 0；只有“本年增/减”可以',
  statement: '件数和金额不能是负数，“本年增/减”除外。',
  *find(context) {
    for (const { cell, quantity, where } of cellsWith('negative', context)) {
      const number = formatShort(quantity.value)
      yield finding(negativeCount, {
        message: { what: `填的是 ${number}，这一格不会小于 0。`, where, todo: '核对后改填，没有就填 0。' },
        places: [cellPlace(cell)],
        values: [cell.key, number],
      })
    }
  },
}
