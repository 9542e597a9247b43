import { formatShort, multiply } from '../../report/decimal'
import { cellPlace, cellsChanged, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'

const tenThousandth = { units: 1n, scale: 4 }

export const feeInYuan: CheckRule = {
  key: 'cell.feeInYuan',
  code: '格-08',
  severity: 'warning',
  basis: 'sanity',
  clause: '表二“本年收费金额（单位：万元）”',
  statement: '收费金额按万元填；10000 万元以上多半是按元填了。',
  *find(context) {
    for (const { cell, quantity, where } of cellsWith('feeInYuan', context)) {
      const [yuan, converted] = [formatShort(quantity.value), formatShort(multiply(quantity.value, tenThousandth))]
      yield finding(feeInYuan, {
        message: {
          what: `填的是 ${yuan} 万元，多半是 ${yuan} 元。`,
          where,
          todo: '这一格按万元填；确是这么多的，写明原因。',
        },
        places: [cellPlace(cell)],
        suggestions: [cellsChanged(`改为 ${converted}`, [[cell, converted]], `是 ${yuan} 元的话`)],
        values: [cell.key, yuan],
      })
    }
  },
}
