import { formatDecimal } from '../../report/decimal'
import { cellPlace, cellsChanged, finding } from '../found'
import type { CheckRule } from '../rule'
import { cellsWith } from './cell-flaws'
import { quoted } from './typed-cells'

export const thousandsSeparator: CheckRule = {
  key: 'cell.thousands',
  code: '格-10',
  severity: 'notice',
  basis: 'practice',
  clause: '表格数字不加千分号',
  statement: '数字里不写千分号；打印时会去掉。',
  *find(context) {
    for (const { cell, text, quantity, where } of cellsWith('thousands', context)) {
      const number = formatDecimal(quantity.value)
      yield finding(thousandsSeparator, {
        message: {
          what: `${quoted(text)}带千分号，按 ${number} 读。`,
          where,
          todo: '不用改，打印时写成没有千分号的数。',
        },
        places: [cellPlace(cell)],
        suggestions: [cellsChanged(`改为 ${number}`, [[cell, number]])],
        values: [cell.key, text],
      })
    }
  },
}
