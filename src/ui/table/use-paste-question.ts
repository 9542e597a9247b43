import { type RefObject, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { useDesk } from '../desk/desk-context'
import { withTexts } from './cell-texts'
import type { PastePlan } from './clipboard/paste-plan'
import { disagreeingTotals } from './disagreeing-totals'
import { paintIncoming } from './session/paint-incoming'
import type { TableMap } from './table-map'

/** A paste that waits for its answer. */
export interface PasteQuestion {
  readonly plan: PastePlan
  /** The report it would make. */
  readonly after: Report
  /** Totals that would differ from their sums. */
  readonly disagreeing: readonly CellKey[]
  /** Takes its figures off the table again. */
  readonly clear: () => void
}

/**
 * The question of the latest paste into a table. Its figures are laid over the table before anything else is drawn:
 * where the cells stand is known then without laying out the page.
 */
export function usePasteQuestion(map: TableMap, root: RefObject<HTMLElement | null>) {
  const desk = useDesk()
  const { t } = useTranslation()
  const [question, setQuestion] = useState<PasteQuestion | null>(null)
  const ask = useCallback(
    (plan: PastePlan) => {
      const after = withTexts(desk.report(), new Map(plan.placements.map(({ key, after }) => [key, after])))
      const disagreeing = plan.placements.length === 0 ? [] : disagreeingTotals(map, after, desk.edition)
      const incoming = { plan, disagreeing, blank: t('table.paste.blank') }
      const clear = root.current === null ? () => {} : paintIncoming(root.current, incoming)
      setQuestion((before) => {
        before?.clear()
        return { plan, after, disagreeing, clear }
      })
    },
    [desk, map, root, t],
  )
  const leave = useCallback(() => setQuestion(null), [])
  return { question, ask, leave }
}
