import { passageRule } from '../passage-rule'
import type { DateToken } from '../reading/tokens'

const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day

/** A report is signed after its year and published by 31 January, at the latest by 31 March. */
export const deadline = passageRule(
  {
    key: 'text.deadline',
    kind: 'deadline',
    code: '文9-03',
    severity: 'warning',
    basis: 'law',
    clause: '《中华人民共和国政府信息公开条例》第四十九条：每年1月31日前公布；地方人民政府的报告3月31日前公布',
    statement: '落款日期在次年1月31日前。',
  },
  ({ tokens }, { year }) =>
    tokens
      .filter((token): token is DateToken => token.kind === 'date' && token.year !== null && token.day !== null)
      .flatMap((date) => {
        const signed = dayNumber(date.year ?? 0, date.month ?? 0, date.day ?? 0)
        const spots = [{ start: date.start, end: date.end }] as const
        if (signed < dayNumber(year + 1, 1, 1))
          return [{ spots, what: `落款日期早于${year + 1}年1月1日`, todo: '年度结束后落款，核对日期' }]
        if (signed <= dayNumber(year + 1, 1, 31)) return []
        const late = signed > dayNumber(year + 1, 3, 31)
        return [
          {
            spots,
            what: `落款日期晚于${year + 1}年${late ? '3月31日' : '1月31日'}`,
            todo: '核对日期和公布时限',
            ...(late ? {} : { severity: 'notice' as const }),
          },
        ]
      }),
  ['signature'],
)
