import { cellPlace, cellsChanged, finding } from '../found'
import { tableName } from '../labels'
import type { CheckRule } from '../rule'
import { blankLines } from './blank-lines'
import { typedCells } from './typed-cells'

/** One finding per table: whoever writes a dash for nothing does it throughout. */
export const dashCells: CheckRule = {
  key: 'cell.dash',
  code: '格-03',
  severity: 'error',
  basis: 'practice',
  clause: '审核惯例：没有发生的填 0，不用“—”“/”代替',
  statement: '没有发生的填 0，不用横线或斜线。',
  *find(context) {
    const dashes = typedCells(context).filter(({ quantity }) => quantity.kind === 'dash')
    for (const table of context.edition.tables) {
      const cells = dashes.flatMap(({ cell }) => (cell.table === table.id ? [cell] : []))
      if (cells.length === 0) continue
      const name = tableName(context.edition, table.id)
      yield finding(dashCells, {
        message: {
          what: `${blankLines(cells, name, '划线')}，没有发生应填 0。`,
          where: `${name}，标出的 ${cells.length} 格`,
          todo: '没有发生的改填 0，有数的填数。',
        },
        places: cells.map(cellPlace),
        suggestions: [
          cellsChanged(
            `这 ${cells.length} 格填 0`,
            cells.map((cell) => [cell, '0'] as const),
          ),
        ],
        values: cells.map(({ key }) => key),
      })
    }
  },
}
