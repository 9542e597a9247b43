import type { Family } from '../relations/wording'
import type { Example } from './example'

/** One example for each family of relations between cells; the figures are those of one line. */
export const relationExamples: Readonly<Record<Family, Example>> = {
  balance: {
    right: '第一项 21，第二项 2，第三项（七）22，第四项 1：21＋2＝22＋1',
    wrong: '第一项 22，第二项 2，第三项（七）22，第四项 1：24 和 23 差 1',
  },
  total: { right: '各项相加 30，总计填 30', wrong: '各项相加 30，总计填 29，差 1' },
  betweenYears: { right: '按上年报告推算 3，本年填 3', wrong: '按上年报告推算 3，本年填 2，差 1' },
  bound: { right: '应不小于 3，填 12', wrong: '应不小于 3，填 2，差 1' },
  zero: { right: '规章一行填 0、0、0', wrong: '规章一行填 2、0、2，合计 4' },
  notNegative: { right: '上一年 3，本年增/减 -1，余 2', wrong: '上一年 3，本年增/减 -4，差 1' },
  bothOrNeither: { right: '采购 5 项，总金额 120000', wrong: '采购 0 项，总金额 120000' },
}
