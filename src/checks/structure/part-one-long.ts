import { finding } from '../found'
import type { CheckRule } from '../rule'
import { lengthOf, paragraphsOf, partPlace } from './paragraphs'

const mostCharacters = 1000

export const partOneLong: CheckRule = {
  key: 'part1.long',
  code: '整-09',
  severity: 'notice',
  basis: 'practice',
  clause: '一些市要求总体情况原则上不超过 1000 字',
  statement: '第一部分一般不超过 1000 字。',
  *find({ report }) {
    const length = paragraphsOf(report, 'part1').reduce((sum, { text }) => sum + lengthOf(text), 0)
    if (length <= mostCharacters) return
    yield finding(partOneLong, {
      message: {
        what: `第一部分 ${length} 字，比 ${mostCharacters} 字多 ${length - mostCharacters} 字。`,
        where: '一、总体情况',
        todo: '看县里有没有字数要求，能删就删。',
      },
      places: [partPlace('part1')],
      values: [String(length)],
    })
  },
}
