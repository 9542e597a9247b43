import { finding } from '../found'
import type { CheckRule } from '../rule'
import { paragraphsOf, partPlace } from './paragraphs'

export const partFiveEmpty: CheckRule = {
  key: 'part5.empty',
  code: '整-10',
  severity: 'error',
  basis: 'law',
  clause: '格式第五部分；《条例》第五十条',
  statement: '第五部分要写主要问题和改进情况。',
  *find({ report }) {
    if (paragraphsOf(report, 'part5').length > 0) return
    yield finding(partFiveEmpty, {
      status: 'filling',
      message: { what: '第五部分还没有写。', where: '五、存在的主要问题及改进情况', todo: '写问题，也写改进。' },
      places: [partPlace('part5')],
      values: [],
    })
  },
}
