import { add, compare, type Decimal, formatShort, subtract, zero } from '../../../report/decimal'
import { passageRule, type Spot } from '../passage-rule'
import { readStatements } from '../statements/read-statements'
import type { Statement, StatementKey } from '../statements/statement'
import { withoutSign } from '../wording'

/** The one statement of a kind; none when the text makes it twice with different figures. */
function only(statements: readonly Statement[], ...keys: readonly StatementKey[]): Statement | null {
  const found = statements.filter(({ key, number }) => keys.includes(key) && number !== null)
  const [first] = found
  return first !== undefined && found.every(({ value }) => compare(value, first.value) === 0) ? first : null
}

const spotOf = ({ start, end }: Statement, role: 'total' | 'member'): Spot => ({ start, end, role })

/** The printed balance of table 3, in words: 新收 + 上年结转 = 办结 + 结转下年度. */
export const balance = passageRule(
  {
    key: 'text.balance',
    kind: 'balance',
    code: '文3-05',
    severity: 'warning',
    basis: 'printed',
    clause: '表三：第一项加第二项之和，等于第三项加第四项之和',
    statement: '文中新收加上年结转，等于办结加结转下年度。',
  },
  (reading, { edition, year }) => {
    const statements = readStatements(reading, edition, year)
    const received = only(statements, 'received', 'accepted', 'handled')
    const concluded = only(statements, 'concluded')
    const carriedOut = only(statements, 'carriedOut')
    if (received === null || concluded === null || carriedOut === null) return []
    const carriedIn = only(statements, 'carriedIn')
    const opening: Decimal = carriedIn?.value ?? zero
    const left = add(received.value, opening)
    const right = add(concluded.value, carriedOut.value)
    // 受理 may already count what came over from last year.
    if (compare(left, right) === 0 || compare(received.value, right) === 0) return []
    const difference = subtract(right, left)
    const spots: readonly [Spot, ...Spot[]] = [
      spotOf(received, 'total'),
      ...(carriedIn === null ? [] : [spotOf(carriedIn, 'total')]),
      spotOf(concluded, 'member'),
      spotOf(carriedOut, 'member'),
    ]
    return [
      {
        spots,
        what: `收到和结转共 ${formatShort(left)}，办结和转下年共 ${formatShort(right)}，差 ${withoutSign(difference)}`,
        todo: '核对四个数，与表三一致',
        figures: { left, right, difference },
      },
    ]
  },
)
