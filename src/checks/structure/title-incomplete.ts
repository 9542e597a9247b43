import { generatedTitle } from '../../report/drafting'
import type { Report } from '../../report/report'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { quotedList, textPlace } from './paragraphs'

const subject = '政府信息公开工作年度报告'
const unitWords = /镇|乡|街道|政府|办事处/

/** The title with the agency's name in full; a county in front stays, and so does whatever stands behind. */
function completed(title: string, { agency, year }: Pick<Report, 'agency' | 'year'>): string {
  const stem = agency.name.replace(/(?:人民政府|办事处)$/, '')
  const rest = title.slice(title.indexOf(stem) + stem.length)
  const inFull = title.includes(stem) && rest.startsWith(`${year}年${subject}`)
  return inFull ? title.replace(stem, agency.name) : generatedTitle(agency, year)
}

export const titleIncomplete: CheckRule = {
  key: 'title.incomplete',
  code: '整-02',
  severity: 'error',
  basis: 'practice',
  clause: '标题由单位全称、年份和“政府信息公开工作年度报告”组成',
  statement: '标题写全单位、年份和“政府信息公开工作年度报告”。',
  *find({ report: { title, agency, year } }) {
    const joined = title.replace(/\s/g, '')
    if (joined === '') return
    const before = joined.split(/\d{4}年|政府信息公开/)[0] ?? ''
    // A title with another year is wrong, not incomplete; the rule for years in the text says so.
    const missing = [
      ...(unitWords.test(before) ? [] : ['单位']),
      ...(/\d{4}年/.test(joined) ? [] : [`${year}年`]),
      ...(joined.includes(subject) ? [] : [subject]),
    ]
    const shortened = missing.length === 0 && agency.name !== '' && !joined.includes(agency.name)
    if (missing.length === 0 && !shortened) return
    const text = completed(joined, { agency, year })
    yield finding(titleIncomplete, {
      severity: shortened ? 'warning' : 'error',
      message: {
        what: shortened
          ? `标题里没有单位全称「${agency.name}」。`
          : `标题缺 ${missing.length} 样：${quotedList(missing)}。`,
        where: '标题',
        todo: '写成单位全称＋年份＋“政府信息公开工作年度报告”。',
      },
      places: [textPlace('title', title)],
      suggestions:
        agency.name === ''
          ? []
          : [
              {
                label: `改为 ${text}`,
                condition: '',
                edits: [{ kind: 'text', part: 'title', block: 0, start: 0, end: title.length, text }],
              },
            ],
      values: [title, agency.name, String(year)],
    })
  },
}
