import { finding } from '../found'
import type { CheckRule } from '../rule'
import { aspectStates } from './aspects'
import { paragraphsOf, partPlace, quotedList } from './paragraphs'

/** What every level of people's government reports about its supervision; "none occurred" is a report, silence is not. */
const facts = [
  { name: '工作考核', words: /考核|考评/ },
  { name: '社会评议', words: /评议|满意度|测评/ },
  { name: '责任追究', words: /责任追究|追究责任|追责|问责|追究/ },
] as const

export const supervisionFacts: CheckRule = {
  key: 'part1.supervisionFacts',
  code: '整-09',
  severity: 'warning',
  basis: 'law',
  clause: '《条例》第五十条：各级人民政府还应报告工作考核、社会评议和责任追究结果',
  statement: '监督保障里写到工作考核、社会评议、责任追究结果。',
  *find(context) {
    const headed = aspectStates(context).find(({ aspect }) => aspect.key === 'supervision')
    if (headed?.state !== 'headed') return
    const text = paragraphsOf(context.report, 'part1')
      .map((paragraph) => paragraph.text)
      .join('\n')
    const missing = facts.flatMap(({ name, words }) => (words.test(text) ? [] : [name]))
    if (missing.length === 0) return
    yield finding(supervisionFacts, {
      message: {
        what: `没有写到 ${missing.length} 项：${quotedList(missing)}。`,
        where: '一、总体情况「监督保障」',
        todo: '写上结果；没有发生的，写明没有。',
      },
      places: [partPlace('part1')],
      values: missing,
    })
  },
}
