import { cellPlace, cellsChanged, finding } from '../found'
import { tableName } from '../labels'
import type { CheckRule } from '../rule'
import { blankLines } from './blank-lines'
import { blankCellsOf } from './printed-blank'

/** A blank is a question left open: the form wants 0 where there was nothing. */
export const blankCells: CheckRule = {
  key: 'cell.blank',
  code: '格-01',
  severity: 'error',
  basis: 'practice',
  clause: '审核惯例：没有发生的填 0，不留空',
  statement: '每一格都要有数；没有发生的填 0。',
  *find({ edition, figures }) {
    for (const table of edition.tables) {
      const blanks = blankCellsOf(table, figures)
      if (blanks.length === 0) continue
      const name = tableName(edition, table.id)
      const inputs = blanks.filter(({ total }) => !total)
      const zeros = inputs.map((cell) => [cell, '0'] as const)
      yield finding(blankCells, {
        status: 'filling',
        message: {
          what: `${blankLines(blanks, name)}。`,
          where: `${name}，标出的 ${blanks.length} 格`,
          todo: '有数填数，没有就填 0。',
        },
        places: blanks.map(cellPlace),
        suggestions: inputs.length === 0 ? [] : [cellsChanged(`这 ${inputs.length} 格填 0`, zeros)],
        values: blanks.map(({ key }) => key),
      })
    }
  },
}
