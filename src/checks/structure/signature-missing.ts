import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace, quotedList } from './paragraphs'

export const signatureMissing: CheckRule = {
  key: 'signature.missing',
  code: '整-16',
  severity: 'warning',
  basis: 'practice',
  clause: 'GB/T 9704-2012 7.3.5：发文机关署名、成文日期',
  statement: '报告有落款：单位全称和日期。',
  *find({ report: { signature } }) {
    const missing = [
      ...(signature.agency.trim() === '' ? ['单位'] : []),
      ...(signature.date.trim() === '' ? ['日期'] : []),
    ]
    if (missing.length === 0) return
    yield finding(signatureMissing, {
      status: 'filling',
      message: { what: `落款还没有${quotedList(missing)}。`, where: '落款', todo: '写单位全称和日期。' },
      places: [partPlace('signature')],
      values: missing,
    })
  },
}
