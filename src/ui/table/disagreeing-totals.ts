import type { CellKey, Edition } from '../../editions/edition'
import { compare } from '../../report/decimal'
import { readFigures } from '../../report/figures'
import type { Report } from '../../report/report'
import { withTexts } from './cell-texts'
import type { Placement } from './clipboard/paste-plan'
import type { TableMap } from './table-map'

/** Totals of the table whose figure would differ from their sum once the cells are filled. */
export function disagreeingTotals(
  { at }: TableMap,
  report: Report,
  edition: Edition,
  placements: readonly Placement[],
): CellKey[] {
  const after = withTexts(report, new Map(placements.map(({ key, after: text }) => [key, text])))
  const figures = readFigures(after.tables, edition)
  return [...at.keys()].filter((key) => {
    const typed = figures.typed(key)
    const derived = figures.derived(key)
    return typed.kind === 'number' && derived?.kind === 'number' && compare(typed.value, derived.value) !== 0
  })
}
