import type { Severity } from '../../editions/edition'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { datePlace } from './paragraphs'
import { dayNumber, printedDate, readDate } from './report-date'

interface Judged {
  readonly severity: Severity
  readonly what: string
  readonly todo: string
}

function judged(day: number, year: number): Judged | null {
  if (day <= dayNumber({ year, month: 12, day: 31 }))
    return { severity: 'warning', what: `早于 ${year + 1}年1月1日，全年还没有结束`, todo: '改成年度结束以后的日期。' }
  if (day > dayNumber({ year: year + 1, month: 3, day: 31 }))
    return { severity: 'warning', what: `晚于 ${year + 1}年3月31日`, todo: '核对日期；确已逾期的，写明原因。' }
  if (day > dayNumber({ year: year + 1, month: 1, day: 31 }))
    return { severity: 'notice', what: `晚于 ${year + 1}年1月31日`, todo: '看县里定的报送日期，不晚就不用改。' }
  return null
}

export const deadline: CheckRule = {
  key: 'signature.deadline',
  code: '整-19',
  severity: 'warning',
  basis: 'law',
  clause: '《条例》第四十九条：1月31日前、3月31日前',
  statement: '落款日期在年度结束以后、次年 1月31日以前，最晚不过 3月31日。',
  *find({ report }) {
    const { signature, year } = report
    const date = readDate(signature.date)
    const found = date === null ? null : judged(dayNumber(date), year)
    if (date === null || found === null) return
    yield finding(deadline, {
      kind: 'deadline',
      severity: found.severity,
      message: { what: `落款日期 ${printedDate(date)}，${found.what}。`, where: '落款日期', todo: found.todo },
      places: [datePlace(report)],
      values: [signature.date],
    })
  },
}
