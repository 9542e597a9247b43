import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace, quotedList } from './paragraphs'

/** What readers look for before part one. Without the period the figures mean nothing; the others are good practice. */
const facts = [
  { name: '统计期限', words: /1月1日|统计期限|统计时限/ },
  { name: '查阅网站', words: /网站|网址|www\.|https?:/i },
  { name: '联系方式', words: /联系|电话|邮箱/ },
] as const

export const introductionFacts: CheckRule = {
  key: 'introduction.facts',
  code: '整-04',
  severity: 'warning',
  basis: 'practice',
  clause: '年度报告一般有引言：编制依据、组成、统计期限、查阅和联系方式',
  statement: '引言写明统计期限、查阅网站和联系方式。',
  *find({ report: { introduction } }) {
    if (introduction.trim() === '') return
    const missing = facts.flatMap(({ name, words }) => (words.test(introduction) ? [] : [name]))
    if (missing.length === 0) return
    yield finding(introductionFacts, {
      severity: missing.includes('统计期限') ? 'warning' : 'notice',
      message: {
        what: `引言没有写到 ${missing.length} 项：${quotedList(missing)}。`,
        where: '引言',
        todo: '各补一句；统计期限是当年1月1日至12月31日。',
      },
      places: [partPlace('introduction')],
      values: missing,
    })
  },
}
