import { cellPlace, cellsChanged, finding } from '../found'
import type { CheckRule } from '../rule'
import { quoted, typedCells } from './typed-cells'

/** The only number in a text that is no number, in half-width digits; null when there are none or several. */
export function onlyNumberIn(text: string): string | null {
  const ascii = text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const [number, ...others] = ascii.match(/\d+(?:\.\d+)?/g) ?? []
  return number !== undefined && others.length === 0 ? number : null
}

/** Text stays as it came; it may be a leftover such as [bookmark: _GoBack]2 from a word processor. */
export const unreadableCell: CheckRule = {
  key: 'cell.unreadable',
  code: '格-02',
  severity: 'error',
  basis: 'practice',
  clause: '表格各格只填数字',
  statement: '数字格里只填数字，认不出的文字照原样保留并指出。',
  *find(context) {
    for (const { cell, text, quantity, where } of typedCells(context)) {
      if (quantity.kind !== 'unreadable') continue
      const number = onlyNumberIn(text)
      yield finding(unreadableCell, {
        message: { what: `认不出${quoted(text)}，只填数字。`, where, todo: '改成数字；改之前原文不动。' },
        places: [cellPlace(cell)],
        suggestions: number === null ? [] : [cellsChanged(`改为 ${number}`, [[cell, number]])],
        values: [text],
      })
    }
  },
}
