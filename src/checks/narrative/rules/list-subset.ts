import { declared } from '../declared'
import { passageRule } from '../passage-rule'
import { judgeList } from '../reading/judge-list'
import { sameSentence, totalValue } from '../reading/list-reading'
import { amountIn, spotsOf, withoutSign } from '../wording'

/** A part is never greater than its total, and an open list never exceeds it. */
export const listSubset = passageRule(
  { ...declared('n.listSubset'), kind: 'listSubset', clause: '正文“其中”一项不大于总数，列举之和不大于总数' },
  (reading) =>
    reading.lists.flatMap((list) => {
      const verdict = judgeList(list)
      const total = totalValue(list.total)
      if (verdict.kind === 'exceeds')
        return [
          {
            spots: spotsOf(list, verdict.parts),
            what: `列出的合计 ${amountIn(verdict.sum, list.total)}，大于总数 ${amountIn(total, list.total)}，差 ${withoutSign(verdict.difference, list.total)}`,
            todo: '核对总数和列出的各项',
            severity: 'warning' as const,
            figures: { left: verdict.sum, right: total, difference: verdict.difference },
          },
        ]
      if (verdict.kind !== 'member') return []
      const { part, difference } = verdict
      const own = list.total[0]
      // A total from an earlier sentence may not be the one meant.
      const near = own !== undefined && sameSentence(reading.text, own.start, part.start)
      return [
        {
          spots: spotsOf(list, [part]),
          what: `其中一项 ${amountIn(part.value, list.total)}，大于总数 ${amountIn(total, list.total)}`,
          todo: '核对总数和这一项，改不对的一个',
          ...(near ? {} : { severity: 'warning' as const }),
          figures: { left: part.value, right: total, difference },
        },
      ]
    }),
)
