import { finding } from '../found'
import type { CheckRule } from '../rule'
import { paragraphsOf, partPlace } from './paragraphs'

export const partOneEmpty: CheckRule = {
  key: 'part1.empty',
  code: '整-05',
  severity: 'error',
  basis: 'law',
  clause: '格式第一部分；《条例》第五十条',
  statement: '第一部分要写总体情况。',
  *find({ report }) {
    if (paragraphsOf(report, 'part1').length > 0) return
    yield finding(partOneEmpty, {
      status: 'filling',
      message: { what: '第一部分还没有写。', where: '一、总体情况', todo: '按五个方面写全年情况。' },
      places: [partPlace('part1')],
      values: [],
    })
  },
}
