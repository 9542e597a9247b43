import type { CheckedReport, CheckedRule } from './checked-report'
import { outcomeWords, ruleMark } from './outcome-words'
import { center, head, left, type SheetCell, type SheetTable } from './sheet-document'

const resultOf = ({ outcome, lacks }: CheckedRule): string => (lacks === '' ? outcomeWords[outcome] : lacks)

const row = (rule: CheckedRule): readonly SheetCell[] => [
  center(ruleMark(rule)),
  center(rule.code),
  left(rule.statement),
  rule.lacks === '' ? center(resultOf(rule)) : left(resultOf(rule)),
]

/** Every rule with its result, one line each, under the name of its chapter. */
export const rulesTable = ({ title, rules }: CheckedReport['chapters'][number]): SheetTable => ({
  kind: 'table',
  name: title,
  characters: [2.6, 4.2, null, 9.5],
  headRows: 1,
  rows: [['', '规则', title, '结果'].map(head), ...rules.map(row)],
})
