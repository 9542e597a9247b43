import { type CellDefinition, cellsOfTable } from '../../editions/cells'
import type { Edition } from '../../editions/edition'
import { isWhole } from '../../report/decimal'
import type { Figures } from '../../report/figures'
import { cellPlace, finding } from '../found'
import { cellName, tableName } from '../labels'
import type { CheckRule } from '../rule'
import { paragraphsOf } from '../structure/paragraphs'

/** A change is worth a sentence when it is more than this many and more than half of last year's figure. */
const least = 10n

const explains = /同比|(?:较|比|与)(?:上年|去年|\d{4}年)|增长|增加|减少|下降|上升/

/** Figures a reader compares from year to year: table 2, and the totals in the first row of the other tables. */
const headlines = (edition: Edition): CellDefinition[] =>
  edition.tables.flatMap((table) => {
    const cells = cellsOfTable(table)
    const totals = cells.filter(({ total, row }) => total && row === cells[0]?.row)
    return (totals.length > 0 ? totals : cells).filter(({ valueKind }) => valueKind === 'nonNegativeInteger')
  })

function wholeAt(figures: Figures, { key }: CellDefinition): bigint | null {
  const quantity = figures.effective(key)
  if (quantity.kind !== 'number' || !isWhole(quantity.value)) return null
  return quantity.value.units / 10n ** BigInt(quantity.value.scale)
}

const size = (value: bigint): bigint => (value < 0n ? -value : value)

export const largeChange: CheckRule = {
  key: 'plausible.largeChange',
  code: '理-04',
  severity: 'notice',
  basis: 'practice',
  clause: '与上年相差过半且多于 10 的，审核时会问原因',
  statement: '主要数字比上年变化很大的，正文里说明原因。',
  needsLastYear: true,
  *find({ report, edition, figures, lastYear }) {
    if (lastYear === null || paragraphsOf(report, 'part1').some(({ text }) => explains.test(text))) return
    for (const cell of headlines(edition)) {
      const [now, then] = [wholeAt(figures, cell), wholeAt(lastYear.figures, cell)]
      if (now === null || then === null) continue
      const change = size(now - then)
      if (change <= least || change * 2n <= then) continue
      yield finding(largeChange, {
        message: {
          what: `本年 ${now}，上年 ${then}，差 ${change}，正文没有说明。`,
          where: `${tableName(edition, cell.table)}「${cellName(cell)}」`,
          todo: '核对数字；没错的，在第一部分写一句原因。',
        },
        places: [cellPlace(cell)],
        values: [String(now), String(then)],
      })
    }
  },
}
