import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

const words =
  /截[止至]到?(?:目前|今日?|当前)|目前(?!标准)|今年(?:以来)?|去年|前年|明年|近年来?|近[几两三]年来?|最近[一两几]?[年月]|迄今/g

function replacementFor(text: string, year: number): string | null {
  if (/^截/.test(text)) return `截至${year}年12月31日`
  if (text === '今年') return `${year}年`
  if (text === '去年') return `${year - 1}年`
  if (text === '明年') return `${year + 1}年`
  return null
}

/** A report is read years later: its times are dates. */
export const relativeTime = passageRule(
  {
    key: 'text.relativeTime',
    kind: 'relativeTime',
    code: '文8-02',
    severity: 'warning',
    basis: 'practice',
    clause: '审核惯例：年度报告写明年份和日期',
    statement: '不用“今年、目前、近年来”一类的说法。',
  },
  (reading, { year }) =>
    matchesOf(reading, words).map(({ start, end, text }) => {
      const replacement = replacementFor(text, year)
      return {
        spots: [{ start, end }] as const,
        what: `“${text}”没有写明时间`,
        todo: replacement === null ? '写明年份或日期' : `写明时间，如“${replacement}”`,
        suggestions:
          replacement === null
            ? []
            : [replaceBy(replacement, { start, end }, `改为“${replacement}”`, '指的是这个时间的话')],
      }
    }),
  ['introduction', 'part1', 'part5', 'part6'],
)
