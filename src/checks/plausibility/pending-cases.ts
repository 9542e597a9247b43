import { cellPlace, finding } from '../found'
import { cellName, tableName } from '../labels'
import type { CheckRule } from '../rule'
import { pendingCells, positiveAt } from './pending-vanished'

export const pendingCases: CheckRule = {
  key: 'plausible.pendingCases',
  code: '理-02',
  severity: 'notice',
  basis: 'practice',
  clause: '尚未审结的案件，审结当年再统计一次结果',
  statement: '有尚未审结的案件，明年接着统计。',
  *find({ edition, figures }) {
    for (const cell of pendingCells(edition)) {
      const cases = positiveAt(figures, cell)
      if (cases === null) continue
      yield finding(pendingCases, {
        message: {
          what: `${cellName(cell)}有 ${cases} 件。`,
          where: `${tableName(edition, cell.table)}「${cellName(cell)}」`,
          todo: '明年接着统计这些案件的结果。',
        },
        places: [cellPlace(cell)],
        values: [cell.key, String(cases)],
      })
    }
  },
}
