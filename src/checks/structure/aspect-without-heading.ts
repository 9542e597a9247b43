import { finding } from '../found'
import type { CheckRule } from '../rule'
import { aspectStates } from './aspects'
import { paragraphsOf, partPlace, quotedList } from './paragraphs'

export const aspectWithoutHeading: CheckRule = {
  key: 'part1.aspectWithoutHeading',
  code: '整-07',
  severity: 'warning',
  basis: 'practice',
  clause: '各地按五个方面分（一）至（五）写',
  statement: '第一部分五个方面各有小标题，审核时好找。',
  *find(context) {
    if (paragraphsOf(context.report, 'part1').length === 0) return
    const states = aspectStates(context)
    const none = states.every(({ paragraph }) => paragraph === null)
    const loose = states.flatMap(({ aspect, state }) =>
      state === 'mentioned' || (none && state === 'absent') ? [aspect.heading] : [],
    )
    if (loose.length === 0) return
    yield finding(aspectWithoutHeading, {
      message: {
        what: `没有单列的方面 ${loose.length} 个：${quotedList(loose)}。`,
        where: '一、总体情况',
        todo: '给这些方面加上小标题，内容归到标题下面。',
      },
      places: [partPlace('part1')],
      values: loose,
    })
  },
}
