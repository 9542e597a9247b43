import { compare, type Decimal, formatShort, multiply, parseDecimal, subtract } from '../../report/decimal'
import { numberOf } from '../../report/quantity'
import type { Finding } from '../finding'
import { finding } from '../found'
import { declared } from '../narrative/declared'
import type { CheckRule } from '../rule'
import { type Paragraph, paragraphsOf } from './paragraphs'

const amount = '(?:为|共计?|合计|是)?(?<figure>\\d+(?:\\.\\d+)?)(?<scale>万?)元'
const charged = new RegExp(`(?:(?:收费|通知)[^。；]{0,16}?金额|总金额)${amount}`)
const collected = new RegExp(`实(?:际)?收(?:取|缴|到)?(?:的?(?:信息处理费|费用|总?金额))?${amount}`)

const tenThousand: Decimal = { units: 10_000n, scale: 0 }

interface Amount {
  readonly value: Decimal
  readonly start: number
  readonly end: number
}

function amountIn(text: string, pattern: RegExp): Amount | null {
  const match = pattern.exec(text)
  const groups = match?.groups ?? {}
  const value = parseDecimal(groups.figure ?? '')
  if (match === null || value === null) return null
  const inTenThousands = groups.scale === '万'
  return {
    value: inTenThousands ? multiply(value, tenThousand) : value,
    start: match.index,
    end: match.index + match[0].length,
  }
}

/** Full-width figures are read too; the text keeps its length, or the places would be wrong. */
function readable(text: string): string {
  const plain = text.normalize('NFKC')
  return plain.length === text.length ? plain : text
}

function judge({ text, block }: Paragraph): Finding[] {
  const plain = readable(text)
  const [due, paid] = [amountIn(plain, charged), amountIn(plain, collected)]
  if (due === null || paid === null || compare(paid.value, due.value) <= 0) return []
  const difference = subtract(paid.value, due.value)
  const [left, right] = [formatShort(paid.value), formatShort(due.value)]
  const place = ({ start, end }: Amount, role: 'total' | 'member') =>
    ({ kind: 'text', part: 'part6', block, start, end, quote: text.slice(start, end), role }) as const
  const found = finding(feeWithinCharged, {
    message: {
      what: `实际收取 ${left} 元，收费通知 ${right} 元，差 ${formatShort(difference)} 元。`,
      where: `第六部分第 ${block + 1} 段`,
      todo: '核对两个金额，改错的那一个。',
    },
    places: [place(paid, 'member'), place(due, 'total')],
    values: [left, right],
  })
  return [{ ...found, left: numberOf(paid.value), right: numberOf(due.value), difference: numberOf(difference) }]
}

/** Who was asked for a fee may pay less, never more. */
export const feeWithinCharged: CheckRule = {
  ...declared('n.feeCollectedWithinCharged'),
  clause: '实际收取的不会多于收费通知上的',
  appliesTo: ({ crossRelations }) => crossRelations.some(({ key }) => key === 'n.feeCollectedWithinCharged'),
  *find({ report, edition }) {
    if (feeWithinCharged.appliesTo?.(edition) === false) return
    for (const paragraph of paragraphsOf(report, 'part6')) yield* judge(paragraph)
  },
}
