import { compare, type Decimal, formatShort } from '../../../report/decimal'
import { type Hit, wordsRule } from '../passage-rule'
import { holdsOther, type OwnQuantity, ownQuantities, sameThing } from '../statements/own-quantities'
import { readStatements } from '../statements/read-statements'
import type { Statement, StatementKey } from '../statements/statement'
import type { Passage } from '../texts'

interface Placed<T> {
  readonly passage: Passage
  readonly own: T
}

/** Statements of the form's own quantities that have one value each in a year. */
const single: readonly StatementKey[] = [
  'received',
  'carriedIn',
  'carriedOut',
  'review',
  'litigation',
  'normativeIssued',
  'normativeInForce',
]

const hitOf = (start: number, end: number, value: Decimal, other: Decimal, certain: boolean): Hit => ({
  spots: [{ start, end }],
  what: `这里是 ${formatShort(value)}，前文是 ${formatShort(other)}`,
  todo: certain ? '同一数量写成一个数' : '看是否同一数量',
  severity: certain ? 'error' : 'warning',
})

/** A statement with 含上年结转 or in a bracket counts something else. */
const comparable = ({ key, withCarriedIn, depth }: Statement): boolean =>
  single.includes(key) && !withCarriedIn && depth === 0

function* statementsTwice(placed: readonly Placed<Statement>[]): Generator<{ passage: Passage; hit: Hit }> {
  for (const [index, { passage, own }] of placed.entries()) {
    const earlier = placed.slice(0, index).find(({ own: other }) => other.key === own.key)
    if (earlier === undefined || compare(earlier.own.value, own.value) === 0) continue
    const nounBehind = /^(?:政府信息|依申请)?公开申请/.exec(passage.reading.text.slice(own.end))?.[0].length ?? 0
    yield { passage, hit: hitOf(own.start, own.end + nounBehind, own.value, earlier.own.value, true) }
  }
}

function* countsTwice(placed: readonly Placed<OwnQuantity>[]): Generator<{ passage: Passage; hit: Hit }> {
  for (const [index, { passage, own }] of placed.entries()) {
    const before = placed.slice(0, index)
    const same = before.filter(({ own: other }) => sameThing(own, other))
    const differing = same.find(({ own: other }) => compare(other.figure.value, own.figure.value) !== 0)
    if (differing !== undefined) {
      if (same.some(({ own: other }) => compare(other.figure.value, own.figure.value) === 0)) continue
      const certain = own.wholeYear || differing.own.wholeYear
      yield { passage, hit: hitOf(own.start, own.end, own.figure.value, differing.own.figure.value, certain) }
      continue
    }
    const held = same.length > 0 ? undefined : before.find(({ own: other }) => holdsOther(own, other))
    if (held !== undefined && compare(held.own.figure.value, own.figure.value) !== 0)
      yield { passage, hit: hitOf(own.start, own.end, own.figure.value, held.own.figure.value, false) }
  }
}

/** One quantity of the year has one value wherever the report states it. */
export const sameQuantity = wordsRule(
  {
    key: 'text.sameQuantity',
    kind: 'sameQuantity',
    code: '文7-06',
    severity: 'error',
    basis: 'practice',
    clause: '同一数量前后一致',
    statement: '同一数量在文中各处相同。',
  },
  function* (passages, { year, edition }) {
    const texts = passages.filter(({ part }) => part !== 'title' && part !== 'signature')
    const statements = texts.flatMap((passage) =>
      readStatements(passage.reading, edition, year)
        .filter(comparable)
        .map((own) => ({ passage, own })),
    )
    yield* statementsTwice(statements)
    const stated = new Set(statements.map(({ passage, own }) => `${passages.indexOf(passage)}:${own.number?.start}`))
    const counts = texts.flatMap((passage) =>
      ownQuantities(passage.reading, year)
        .filter(({ figure }) => !stated.has(`${passages.indexOf(passage)}:${figure.numberStart}`))
        .map((own) => ({ passage, own })),
    )
    yield* countsTwice(counts)
  },
)
