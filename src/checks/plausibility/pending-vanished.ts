import { type CellDefinition, cellsOfTable } from '../../editions/cells'
import type { Edition } from '../../editions/edition'
import { isZero } from '../../report/decimal'
import type { Figures } from '../../report/figures'
import { cellPlace, finding } from '../found'
import { cellName, tableName } from '../labels'
import type { CheckRule } from '../rule'

const pendingLabel = '尚未审结'

const byEdition = new WeakMap<Edition, readonly CellDefinition[]>()

/** Table 4 cells for cases not yet concluded. */
export function pendingCells(edition: Edition): readonly CellDefinition[] {
  const known = byEdition.get(edition)
  if (known !== undefined) return known
  const cells = edition.tables.flatMap(cellsOfTable).filter(({ columnPath }) => columnPath.includes(pendingLabel))
  byEdition.set(edition, cells)
  return cells
}

/** The figure in a cell when it is a number other than zero. */
export function positiveAt(figures: Figures, { key }: CellDefinition): bigint | null {
  const quantity = figures.effective(key)
  return quantity.kind === 'number' && !isZero(quantity.value) ? quantity.value.units : null
}

/** Cases open at the end of one year are usually concluded in the next and then stand in its table. */
export const pendingVanished: CheckRule = {
  key: 'plausible.pendingVanished',
  code: '理-01',
  severity: 'notice',
  basis: 'sanity',
  clause: '上年尚未审结的案件，一般会在本年表四中出现',
  statement: '上年有尚未审结的案件，本年表四不应全为 0。',
  needsLastYear: true,
  *find({ edition, figures, lastYear }) {
    if (lastYear === null) return
    const cells = pendingCells(edition)
    const [first] = cells
    const open = cells.filter((cell) => positiveAt(lastYear.figures, cell) !== null)
    if (open.length === 0 || first === undefined) return
    const table = edition.tables.find(({ id }) => id === first.table)
    const row = table === undefined ? [] : cellsOfTable(table)
    const allZero = row.every(
      (cell) => figures.effective(cell.key).kind === 'number' && positiveAt(figures, cell) === null,
    )
    if (!allZero) return
    const name = tableName(edition, first.table)
    const cases = open.map((cell) => `${cellName(cell)} ${positiveAt(lastYear.figures, cell)} 件`)
    yield finding(pendingVanished, {
      message: {
        what: `上年${cases.join('，')}，本年${name}全为 0。`,
        where: `${name}和上一年度报告${name}`,
        todo: '看这些案件本年有没有审结，有就填上。',
      },
      places: open.map(cellPlace),
      values: cases,
    })
  },
}
