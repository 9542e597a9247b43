import { finding } from '../found'
import type { CheckRule } from '../rule'
import { datePlace } from './paragraphs'
import { printedDate, readDate } from './report-date'

/** Also says when a readable date is not written as official documents write it, with the certain repair. */
export const signatureDate: CheckRule = {
  key: 'signature.date',
  code: '整-18',
  severity: 'warning',
  basis: 'practice',
  clause: 'GB/T 9704-2012 7.3.5.4：年、月、日用阿拉伯数字，不编虚位',
  statement: '落款日期写成 2027年1月20日 这样。',
  *find({ report }) {
    const written = report.signature.date.trim()
    if (written === '') return
    const date = readDate(written)
    const printed = date === null ? '' : printedDate(date)
    if (written === printed) return
    yield finding(signatureDate, {
      severity: date === null ? 'warning' : 'notice',
      message: {
        what: date === null ? `认不出日期“${written}”。` : `日期“${written}”按 ${printed} 读。`,
        where: '落款日期',
        todo: '写成 2027年1月20日 这样，月、日前不加 0。',
      },
      places: [datePlace(report)],
      values: [written],
    })
  },
}
