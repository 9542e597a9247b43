import type { CellKey, Edition } from '../../editions/edition'
import { compare } from '../../report/decimal'
import { readFigures } from '../../report/figures'
import type { Report } from '../../report/report'
import type { TableMap } from './table-map'

/** Totals of the table whose figure differs from their sum. */
export function disagreeingTotals({ at }: TableMap, { tables }: Report, edition: Edition): CellKey[] {
  const figures = readFigures(tables, edition)
  return [...at.keys()].filter((key) => {
    const typed = figures.typed(key)
    const derived = figures.derived(key)
    return typed.kind === 'number' && derived?.kind === 'number' && compare(typed.value, derived.value) !== 0
  })
}
