import { finding } from '../found'
import type { CheckRule } from '../rule'
import { aspectStates } from './aspects'
import { quotedList, textPlace } from './paragraphs'

export const aspectEmpty: CheckRule = {
  key: 'part1.aspectEmpty',
  code: '整-08',
  severity: 'error',
  basis: 'law',
  clause: '国办公开办函〔2021〕30号：总体情况含五个方面',
  statement: '第一部分每个小标题下面都有内容。',
  *find(context) {
    const empty = aspectStates(context).filter(({ state }) => state === 'empty')
    if (empty.length === 0) return
    const names = empty.map(({ aspect }) => aspect.heading)
    yield finding(aspectEmpty, {
      status: 'filling',
      message: {
        what: `${names.length} 个方面还没有写：${quotedList(names)}。`,
        where: '一、总体情况，小标题下面',
        todo: '写上全年情况；没有发生的，写明没有。',
      },
      places: empty.flatMap(({ paragraph }) =>
        paragraph === null ? [] : [textPlace('part1', paragraph.text, paragraph.block)],
      ),
      values: names,
    })
  },
}
