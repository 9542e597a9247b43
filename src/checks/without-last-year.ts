import type { Finding } from './finding'
import { finding } from './found'
import type { CheckRule } from './rule'

const message = {
  what: '还没有读入上一年度报告，未能核对。',
  where: '和上一年度报告',
  todo: '读入上一年度报告就能核对。',
} as const

const known = new WeakMap<CheckRule, Finding>()

/** Says that a rule could not run, for it compares with a report that is not there. */
export function withoutLastYear(rule: CheckRule): Finding {
  const own = known.get(rule) ?? finding(rule, { status: 'not-judged', message, places: [], values: [] })
  known.set(rule, own)
  return own
}
