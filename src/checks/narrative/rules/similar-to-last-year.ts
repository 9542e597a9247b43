import { reportRule } from '../passage-rule'
import { similarity } from '../similarity'
import { passagesOf } from '../texts'

const shortest = 40
const nearlySame = 0.9
const manyParagraphs = 0.5

/** Sentences that stay the same every year: no fee was taken, nothing else to report. */
const standing = /信息处理费|无其他需要报告|依据《中华人民共和国政府信息公开条例》/

/** Paragraphs that say of this year what was said of the last. */
export const similarToLastYear = reportRule(
  {
    key: 'text.similarToLastYear',
    kind: 'similarToLastYear',
    code: '文9-09',
    severity: 'notice',
    basis: 'practice',
    clause: '评分办法：与往年报告雷同扣分',
    statement: '各段与上一年度报告不雷同。',
    needsLastYear: true,
  },
  function* ({ lastYear }, passages) {
    if (lastYear === null) return
    const body = (part: string) => part === 'part1' || part === 'part5' || part === 'part6'
    const before = passagesOf(lastYear.report)
      .filter(({ part }) => body(part))
      .map(({ reading }) => reading.text)
    const own = passages.filter(
      ({ part, reading: { text } }) => body(part) && text.length >= shortest && !standing.test(text),
    )
    const copied = own.filter(({ reading }) => before.some((text) => similarity(text, reading.text) >= nearlySame))
    // A paragraph or two may well be the same; half a report is a copy.
    const severity =
      copied.length > own.length * manyParagraphs && copied.length > 2 ? ('warning' as const) : ('notice' as const)
    for (const passage of copied)
      yield {
        passage,
        hit: {
          spots: [{ start: 0, end: passage.reading.text.length }],
          what: `与上一年度文字几乎相同（${copied.length} 段）`,
          todo: '按本年情况改写',
          severity,
        },
      }
  },
)
