import { cellKey } from '../../../editions/cells'
import type { CellAddress, Severity } from '../../../editions/edition'
import { add, compare, type Decimal, formatShort, subtract, zero } from '../../../report/decimal'
import type { Figures } from '../../../report/figures'
import { declared } from '../declared'
import { type Hit, replaceBy, reportRule, scopeOf } from '../passage-rule'
import type { Reading } from '../reading/passage'
import { readStatements } from '../statements/read-statements'
import type { Statement, StatementKey } from '../statements/statement'
import { withoutSign } from '../wording'

/** Relations that the editions declare for a statement; the others are the rule's own. */
const relations: Partial<Readonly<Record<StatementKey, string>>> = {
  received: 'n.newRequests',
  accepted: 'n.newRequests',
  handled: 'n.newRequests',
  concluded: 'n.resultsTotal',
  carriedOut: 'n.carriedForward',
  review: 'n.review',
  litigation: 'n.litigation',
  normativeIssued: 'n.normativeIssued',
  normativeRepealed: 'n.normativeRepealed',
  normativeInForce: 'n.normativeInForce',
  licensing: 'n.licensing',
  penalty: 'n.penalty',
  coercion: 'n.coercion',
  processingFee: 'n.feeCollectedWithinTable2',
  feeNotices: 'n.feeNoticeIfUnpaid',
}

const names: Readonly<Record<CellAddress['table'], string>> = { table2: '表二', table3: '表三', table4: '表四' }

/** The sum of some cells; null as soon as one of them is blank or unreadable, for blank is not zero. */
function sumAt(figures: Figures, cells: readonly CellAddress[]): Decimal | null {
  let sum = zero
  for (const cell of cells) {
    const quantity = figures.effective(cellKey(cell))
    if (quantity.kind !== 'number') return null
    sum = add(sum, quantity.value)
  }
  return sum
}

interface Mismatch {
  readonly table: Decimal
  readonly cells: readonly CellAddress[]
  readonly severity?: Severity
  readonly says: '少于' | '大于' | '不等于'
}

/** Bounds instead of equality: the processing fee is one fee of many, and who did not pay was notified first. */
function boundBroken(statement: Statement, figures: Figures): Mismatch | null {
  const [cells = []] = statement.cells
  const table = sumAt(figures, cells)
  if (table === null) return null
  const rounding = { units: 5n, scale: Math.max(table.scale, 2) + 1 }
  if (statement.key === 'processingFee')
    return compare(statement.value, add(table, rounding)) > 0
      ? { table, cells, severity: 'warning', says: '大于' }
      : null
  return compare(statement.value, table) < 0 ? { table, cells, severity: 'warning', says: '少于' } : null
}

function mismatch(statement: Statement, figures: Figures): Mismatch | null {
  if (statement.key === 'processingFee' || statement.key === 'feeNotices') return boundBroken(statement, figures)
  const sums = statement.cells.map((cells) => ({ cells, table: sumAt(figures, cells) }))
  const [plain] = sums
  if (plain === undefined || plain.table === null) return null
  // Where a verb allows several meanings, all must be known before any is called wrong.
  if (sums.some(({ table }) => table === null || agrees(statement, table))) return null
  return { table: plain.table, cells: plain.cells, says: '不等于' }
}

function agrees({ key, value }: Statement, table: Decimal): boolean {
  if (key !== 'fees') return compare(value, table) === 0
  const difference = subtract(value, table)
  const half = { units: 5n, scale: table.scale + 1 }
  return compare({ ...difference, units: difference.units < 0n ? -difference.units : difference.units }, half) < 0
}

/** The number as the table has it, with the measure word as it stands. */
const numberIn = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  table: Decimal,
): string => text.slice(start, end).replace(/^(?:[\d.]+[万亿]?|[零〇一二两三四五六七八九十百千]+)/, formatShort(table))

function hitOf(statement: Statement, { table, cells, severity, says }: Mismatch, reading: Reading): Hit {
  const { value, start, end, number } = statement
  const relation = relations[statement.key]
  const own = relation === undefined ? undefined : declared(relation)
  const difference = subtract(value, table)
  const name = names[cells[0]?.table ?? 'table3']
  const verb = says === '不等于' ? '' : says
  const replaceable = number !== null && statement.key !== 'fees' && says === '不等于'
  return {
    spots: [{ start, end }],
    cells,
    what: `文中 ${formatShort(value)}，${verb}${name}为 ${formatShort(table)}，差 ${withoutSign(difference)}`,
    todo: `核对${name}，改文字或改表格`,
    figures: { left: value, right: table, difference },
    ...(own === undefined ? {} : { relation: { key: own.key, code: own.code } }),
    ...(severity === undefined ? (own === undefined ? {} : { severity: own.severity }) : { severity }),
    suggestions: replaceable
      ? [
          replaceBy(
            numberIn(reading.text, number, table),
            number,
            `文中改为 ${formatShort(table)}`,
            `${name}没有错的话`,
          ),
        ]
      : [],
  }
}

/** A figure in the text and the same figure in a table. */
export const tableMismatch = reportRule(
  {
    key: 'text.tableMismatch',
    kind: 'tableMismatch',
    code: '文3-04',
    severity: 'error',
    basis: 'practice',
    clause: '正文数字与表二、表三、表四一致',
    statement: '正文写到的表内数字与表格相同。',
  },
  function* (context, passages) {
    const { year } = scopeOf(context)
    for (const passage of passages) {
      if (passage.part === 'title' || passage.part === 'signature') continue
      for (const statement of readStatements(passage.reading, context.edition, year)) {
        const found = mismatch(statement, context.figures)
        if (found !== null) yield { passage, hit: hitOf(statement, found, passage.reading) }
      }
    }
  },
)
