import { passageRule, replaceBy } from '../passage-rule'
import type { DateToken } from '../reading/tokens'

const stated = /统计(?:期限|时限|周期|时间|期间|范围|时段|区间)|所列数据|数据[^，。]{0,8}期限/

const isYear = (date: DateToken, year: number): boolean => date.year === null || date.year === year

/** The figures of a report cover 1 January to 31 December of its year. */
export const period = passageRule(
  {
    key: 'text.period',
    kind: 'period',
    code: '文7-02',
    severity: 'error',
    basis: 'practice',
    clause: '年度报告的统计期限为当年1月1日至12月31日',
    statement: '统计期限写当年1月1日至12月31日。',
  },
  ({ text, tokens }, { year }) => {
    const at = text.search(stated)
    if (at === -1) return []
    const stop = text.slice(at).search(/[。\n]/)
    const until = stop === -1 ? text.length : at + stop
    const dates = tokens.filter(
      (token): token is DateToken =>
        token.kind === 'date' && token.start >= at && token.end <= until && token.day !== null,
    )
    const [first, last] = dates
    if (first === undefined || last === undefined) return []
    // A mistyped year is another rule's finding.
    const mistyped = [first, last].some((date) => date.year !== null && date.year > 9999)
    const firstWrong = !(first.month === 1 && first.day === 1 && isYear(first, year))
    const lastWrong = !(last.month === 12 && last.day === 31 && isYear(last, year))
    if (mistyped || (!firstWrong && !lastWrong)) return []
    const whole = `${year}年1月1日至12月31日`
    const span = firstWrong && lastWrong ? { start: first.start, end: last.end } : firstWrong ? first : last
    return [
      {
        spots: [{ start: span.start, end: span.end }] as const,
        what: `统计期限不是${year}年全年`,
        todo: `改为${whole}`,
        suggestions: /^[至到—–~-]$/.test(text.slice(first.end, last.start))
          ? [replaceBy(whole, { start: first.start, end: last.end }, `改为${whole}`)]
          : [],
      },
    ]
  },
  ['introduction', 'part1'],
)
