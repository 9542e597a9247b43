import { finding } from '../found'
import type { CheckRule } from '../rule'
import { paragraphsOf, partPlace } from './paragraphs'

export const partSixEmpty: CheckRule = {
  key: 'part6.empty',
  code: '整-14',
  severity: 'warning',
  basis: 'law',
  clause: '格式第六部分：其他需要报告的事项',
  statement: '第六部分不留空；没有其他事项也写明。',
  *find({ report }) {
    if (paragraphsOf(report, 'part6').length > 0) return
    yield finding(partSixEmpty, {
      status: 'filling',
      message: { what: '第六部分还没有写。', where: '六、其他需要报告的事项', todo: '没有事项的，也写明没有。' },
      places: [partPlace('part6')],
      values: [],
    })
  },
}
