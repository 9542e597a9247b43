import { formatShort } from '../../../report/decimal'
import { declared } from '../declared'
import { passageRule } from '../passage-rule'
import { judgeList, type ListHint } from '../reading/judge-list'
import { type ListReading, totalValue } from '../reading/list-reading'
import { amountIn, spotsOf, withoutSign } from '../wording'

const hintText = (hint: ListHint | null): string => {
  if (hint === null) return '核对总数和各项，改不对的一个'
  if (hint.kind === 'swapped') return '两数只差数位，看是否写颠倒'
  const part = `「${hint.part.label}」${formatShort(hint.part.value)}`
  return hint.kind === 'repeated' ? `${part} 写了两次，去掉一次` : `不算${part} 正好相等，看是否在内`
}

/** 共N条，其中A、B、C: a list that names all its parts adds up to its total. */
export const listSum = passageRule(
  { ...declared('n.listSum'), kind: 'listSum', clause: '正文“共N条，其中A、B、C”，列全时各项之和等于N' },
  (reading) =>
    reading.lists.flatMap((list: ListReading) => {
      const verdict = judgeList(list)
      if (verdict.kind !== 'sum') return []
      const total = totalValue(list.total)
      const { sum, difference } = verdict
      const sums = list.form === 'difference' ? '两数相加' : list.form === 'product' ? '相乘' : '各项合计'
      return [
        {
          spots: spotsOf(list, verdict.parts),
          what: `${sums} ${amountIn(sum, list.total)}，总数 ${amountIn(total, list.total)}，差 ${withoutSign(difference, list.total)}`,
          todo: hintText(verdict.hint),
          figures: { left: sum, right: total, difference },
        },
      ]
    }),
)
