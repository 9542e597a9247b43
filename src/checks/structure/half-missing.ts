import { finding } from '../found'
import type { CheckRule } from '../rule'
import { halfStates } from './halves'
import { lengthOf, paragraphsOf, partPlace, textPlace } from './paragraphs'

const names = { problems: '存在的主要问题', improvements: '改进情况' } as const

/** A heading waiting for its text is unfinished; a half that nothing in the part speaks of is missing. */
export const halfMissing: CheckRule = {
  key: 'part5.halfMissing',
  code: '整-11',
  severity: 'error',
  basis: 'law',
  clause: '格式第五部分：存在的主要问题及改进情况',
  statement: '第五部分问题和改进都要写。',
  *find(context) {
    const paragraphs = paragraphsOf(context.report, 'part5')
    // Saying only 无 is another rule's matter.
    if (paragraphs.length === 0 || lengthOf(paragraphs.map(({ text }) => text).join('')) < 8) return
    for (const { half, state, heading } of halfStates(context)) {
      if (state === 'written') continue
      const name = names[half]
      yield finding(halfMissing, {
        status: state === 'empty' ? 'filling' : 'broken',
        message: {
          what: state === 'empty' ? `「${name}」还没有写。` : `只写了一半，没有${name}。`,
          where: '五、存在的主要问题及改进情况',
          todo: half === 'problems' ? '写出今年的主要问题。' : '逐条写出怎么改的、下一步怎么做。',
        },
        places: [heading === null ? partPlace('part5') : textPlace('part5', heading.text, heading.block)],
        values: [half, state],
      })
    }
  },
}
