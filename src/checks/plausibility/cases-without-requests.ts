import { type CellDefinition, cellsOfTable } from '../../editions/cells'
import type { Edition } from '../../editions/edition'
import { cellPlace, finding } from '../found'
import type { CheckRule, ReadReport } from '../rule'
import { positiveAt } from './pending-vanished'

const tableCells = (edition: Edition, part: string): readonly CellDefinition[] => {
  const table = edition.tables.find((candidate) => candidate.part === part)
  return table === undefined ? [] : cellsOfTable(table)
}

/** The grand total of the first row of table 3: requests received in the year. */
const requestsCell = (edition: Edition): CellDefinition | undefined =>
  tableCells(edition, 'part3').find(({ total }) => total)

function requestsOf({ edition, figures }: ReadReport): 'none' | 'some' | 'unknown' {
  const cell = requestsCell(edition)
  if (cell === undefined || figures.effective(cell.key).kind !== 'number') return 'unknown'
  return positiveAt(figures, cell) === null ? 'none' : 'some'
}

export const casesWithoutRequests: CheckRule = {
  key: 'plausible.casesWithoutRequests',
  code: '理-03',
  severity: 'notice',
  basis: 'sanity',
  clause: '复议、诉讼一般由申请而起',
  statement: '两年都没有申请，却有复议、诉讼的，核对一下。',
  *find(context) {
    const cases = tableCells(context.edition, 'part4').filter((cell) => cell.total && positiveAt(context.figures, cell))
    if (cases.length === 0 || requestsOf(context) !== 'none') return
    const { lastYear } = context
    if (lastYear !== null && requestsOf(lastYear) !== 'none') return
    const count = cases.reduce((sum, cell) => sum + (positiveAt(context.figures, cell) ?? 0n), 0n)
    const requests = requestsCell(context.edition)
    yield finding(casesWithoutRequests, {
      status: lastYear === null ? 'not-judged' : 'broken',
      message: {
        what:
          lastYear === null ? '还没有读入上一年度报告，未能核对。' : `复议、诉讼 ${count} 件，两年新收申请都是 0 件。`,
        where: '表三「一、本年新收」和表四',
        todo: lastYear === null ? '读入上一年度报告就能核对。' : '核对申请有没有漏填，案件是不是因申请而起。',
      },
      places: [...(requests === undefined ? [] : [requests]), ...cases].map(cellPlace),
      values: [String(count)],
    })
  },
}
