import { finding } from '../found'
import type { CheckRule } from '../rule'
import { aspectStates } from './aspects'
import { partPlace, quotedList } from './paragraphs'

/** Only where the others have headings is a missing one certain; a part written another way is left to the next rule. */
export const aspectMissing: CheckRule = {
  key: 'part1.aspectMissing',
  code: '整-06',
  severity: 'error',
  basis: 'law',
  clause: '国办公开办函〔2021〕30号：总体情况含五个方面',
  statement: '第一部分要写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
  *find(context) {
    const states = aspectStates(context)
    if (states.every(({ paragraph }) => paragraph === null)) return
    const missing = states.flatMap(({ aspect, state }) => (state === 'absent' ? [aspect.heading] : []))
    if (missing.length === 0) return
    yield finding(aspectMissing, {
      message: {
        what: `五个方面少了 ${missing.length} 个：${quotedList(missing)}。`,
        where: '一、总体情况',
        todo: '补上标题和内容；没有发生的，写明没有。',
      },
      places: [partPlace('part1')],
      values: missing,
    })
  },
}
