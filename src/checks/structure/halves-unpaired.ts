import { finding } from '../found'
import type { CheckRule } from '../rule'
import { halfTexts } from './halves'
import { partPlace } from './paragraphs'

/** 一是…二是…, 第一，…第二，…, 1.…2.…, （1）…: whichever series is longest. */
const series = [
  /[一二三四五六七八九]是(?!否|不是)/g,
  /第[一二三四五六七八九](?=[，,、])/g,
  /(?:^|[\n。；：])[^\S\n]*\d[.．、]/g,
  /[（(]\d[）)]/g,
]

const longestSeries = (text: string): number => Math.max(...series.map((mark) => text.match(mark)?.length ?? 0))

export const halvesUnpaired: CheckRule = {
  key: 'part5.unpaired',
  code: '整-13',
  severity: 'notice',
  basis: 'practice',
  clause: '通报意见：问题逐条分析，措施逐条对应',
  statement: '第五部分问题和改进条数对应。',
  *find(context) {
    const { problems, improvements } = halfTexts(context)
    const [wrong, mended] = [longestSeries(problems), longestSeries(improvements)]
    if (wrong < 2 || mended < 2 || wrong === mended) return
    yield finding(halvesUnpaired, {
      message: {
        what: `问题 ${wrong} 条，改进 ${mended} 条，差 ${Math.abs(wrong - mended)} 条。`,
        where: '五、存在的主要问题及改进情况',
        todo: '看看是不是每个问题都有对应的改进。',
      },
      places: [partPlace('part5')],
      values: [String(wrong), String(mended)],
    })
  },
}
