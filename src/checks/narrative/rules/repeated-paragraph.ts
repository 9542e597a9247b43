import { wordsRule } from '../passage-rule'
import { similarity } from '../similarity'

const shortest = 30
const nearlySame = 0.92

/** Texts of very different length are told apart without looking closer. */
const nearlyAlike = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 0.2 * Math.max(a.length, b.length) && similarity(a, b) >= nearlySame

/** The same paragraph twice in one report. */
export const repeatedParagraph = wordsRule(
  {
    key: 'text.repeatedParagraph',
    kind: 'repeatedParagraph',
    code: '文9-08',
    severity: 'warning',
    basis: 'practice',
    clause: '评分办法：内容不重复',
    statement: '同一段话在报告里只写一次。',
  },
  function* (passages) {
    const long = passages.filter(
      ({ part, reading }) => part !== 'title' && part !== 'signature' && reading.text.length >= shortest,
    )
    for (const [index, passage] of long.entries()) {
      const twin = long.slice(0, index).find((other) => nearlyAlike(other.reading.text, passage.reading.text))
      if (twin === undefined) continue
      yield {
        passage,
        hit: {
          spots: [{ start: 0, end: passage.reading.text.length }],
          what: `与前面“${twin.reading.text.slice(0, 8)}”一段相同`,
          todo: '删去一段或改写',
        },
      }
    }
  },
)
