import { wordsRule } from '../passage-rule'

const guideline = 1000

/** Part one in about a thousand characters: a county's guideline, so no more than a notice. */
export const longPartOne = wordsRule(
  {
    key: 'text.longPartOne',
    kind: 'longPartOne',
    code: '文9-07',
    severity: 'notice',
    basis: 'practice',
    clause: '地方通知：第一部分原则上不超过1000字',
    statement: '第一部分一般不超过1000字。',
  },
  function* (passages) {
    const own = passages.filter(({ part }) => part === 'part1')
    const length = own.reduce((sum, { reading }) => sum + reading.text.replace(/\s/g, '').length, 0)
    const [first] = own
    if (first === undefined || length <= guideline) return
    yield {
      passage: first,
      hit: {
        spots: [{ start: 0, end: first.reading.text.length }],
        what: `第一部分 ${length} 字，超过 ${guideline} 字 ${length - guideline} 字`,
        todo: '可以精简，不改也能导出',
      },
    }
  },
)
