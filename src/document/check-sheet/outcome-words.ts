import type { CheckedFinding, CheckedRule } from './checked-report'

/** What stands in the column of results. */
export const outcomeWords: Readonly<Record<CheckedRule['outcome'], string>> = {
  error: '必改',
  warning: '应核',
  trial: '试行',
  filling: '待填',
  notice: '提示',
  explained: '已说明',
  'not-judged': '未能核对',
  holds: '齐',
}

/** What stands before a line that carries no number; √ is the sign that every official face has. */
const marks: Readonly<Record<CheckedRule['outcome'], string>> = {
  error: '改',
  warning: '核',
  trial: '试',
  filling: '空',
  notice: '示',
  explained: '明',
  'not-judged': '—',
  holds: '√',
}

export const ruleMark = ({ outcome, numbers }: CheckedRule): string =>
  numbers.length === 0 ? marks[outcome] : numbers.join('、')

export const findingMark = ({ outcome, number }: CheckedFinding): string =>
  number === null ? marks[outcome] : String(number)
