import { finding } from '../found'
import type { CheckRule } from '../rule'
import { bodyOf, halfStates } from './halves'
import { lengthOf, paragraphsOf, partPlace } from './paragraphs'

const fewestCharacters = 50

export const partFiveShort: CheckRule = {
  key: 'part5.short',
  code: '整-12',
  severity: 'error',
  basis: 'practice',
  clause: '通报意见：问题要逐条分析，不能只写“无”',
  statement: `第五部分不能只写“无”，也不能不足 ${fewestCharacters} 字。`,
  *find(context) {
    if (paragraphsOf(context.report, 'part5').length === 0) return
    const length = lengthOf(bodyOf(context))
    const unfinished = halfStates(context).some(({ state }) => state === 'empty')
    if (length >= fewestCharacters || unfinished) return
    yield finding(partFiveShort, {
      message: {
        what: `第五部分只有 ${length} 字，不足 ${fewestCharacters} 字，差 ${fewestCharacters - length} 字。`,
        where: '五、存在的主要问题及改进情况',
        todo: '写出具体问题和对应的改进。',
      },
      places: [partPlace('part5')],
      values: [String(length)],
    })
  },
}
