import { cellKey, cellsOf } from '../../editions/cells'
import type { CellAddress, Edition, Unit } from '../../editions/edition'
import { add, type Decimal, formatDecimal, zero } from '../../report/decimal'
import { type Figures, readFigures } from '../../report/figures'
import type { Report } from '../../report/report'
import type { GlanceFigure } from './glance'

interface Sum {
  readonly value: Decimal
  readonly unit: string | null
}

/** Cells whose figures add up to one figure of the picture. */
export interface Asked {
  /** How the figure is called in the picture. */
  readonly label: string
  /** How it is called where it is missing; the label when absent. */
  readonly name?: string
  readonly cells: readonly CellAddress[]
  readonly unit?: Unit | null
}

interface Year {
  readonly edition: Edition
  readonly figures: Figures
}

const yearOf = (report: Report, edition: Edition): Year => ({ edition, figures: readFigures(report.tables, edition) })

/** Null when a cell is no number; blank is not zero. */
function sumOf({ figures }: Year, cells: readonly CellAddress[]): Sum | null {
  let sum: Sum = { value: zero, unit: null }
  for (const cell of cells) {
    const quantity = figures.effective(cellKey(cell))
    if (quantity.kind !== 'number') return null
    sum = { value: add(sum.value, quantity.value), unit: quantity.unit ?? sum.unit }
  }
  return cells.length === 0 ? null : sum
}

const printed = ({ value, unit }: Sum, formUnit: Unit | null): string => formatDecimal(value) + (unit ?? formUnit ?? '')

/** Reads figures of this year and of last year, and keeps the names of those that are missing this year. */
export interface FigureReader {
  readonly read: (asked: Asked) => GlanceFigure[]
  readonly missing: readonly string[]
}

export interface LastYear {
  readonly report: Report
  readonly edition: Edition
}

export function figureReader(report: Report, edition: Edition, lastYear: LastYear | null): FigureReader {
  const now = yearOf(report, edition)
  const then = lastYear === null ? null : yearOf(lastYear.report, lastYear.edition)
  const missing: string[] = []

  /** Another edition may count something else in a cell of the same key; the column's own words tell. */
  const meansTheSame = (cell: CellAddress, other: Edition): boolean => {
    const [own, theirs] = [edition, other].map((one) => cellsOf(one).get(cellKey(cell))?.columnPath)
    return own !== undefined && theirs !== undefined && own[own.length - 1] === theirs[theirs.length - 1]
  }

  const read = ({ label, name = label, cells, unit = null }: Asked): GlanceFigure[] => {
    const sum = sumOf(now, cells)
    if (sum === null) {
      missing.push(name)
      return []
    }
    const before = then !== null && cells.every((cell) => meansTheSame(cell, then.edition)) ? sumOf(then, cells) : null
    return [
      {
        label,
        text: printed(sum, unit),
        size: Number(formatDecimal(sum.value)),
        lastYear: before === null ? null : { text: printed(before, unit), size: Number(formatDecimal(before.value)) },
      },
    ]
  }

  return { read, missing }
}
