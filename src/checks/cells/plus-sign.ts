import { formatShort } from '../../report/decimal'
import { cellPlace, cellsChanged, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'

export const plusSign: CheckRule = {
  key: 'cell.plus',
  code: '格-06',
  severity: 'warning',
  basis: 'practice',
  clause: '只有“本年增/减”写正负号',
  statement: '数字前不写加号，“本年增/减”除外。',
  *find(context) {
    for (const { cell, quantity, where } of cellsWith('plus', context)) {
      const number = formatShort(quantity.value)
      yield finding(plusSign, {
        message: { what: `${number} 前面有加号，这一格填总数。`, where, todo: '去掉加号；若填的是增加数，改成总数。' },
        places: [cellPlace(cell)],
        suggestions: [cellsChanged(`改为 ${number}`, [[cell, number]])],
        values: [cell.key, number],
      })
    }
  },
}
