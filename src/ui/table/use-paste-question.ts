import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { behindPicture } from '../desk/after-picture'
import { useDesk } from '../desk/desk-context'
import { withTexts } from './cell-texts'
import type { PastePlan } from './clipboard/paste-plan'
import { disagreeingTotals } from './disagreeing-totals'
import { paintIncoming } from './session/paint-incoming'
import type { TableMap } from './table-map'

/** A paste that waits for its answer. */
export interface PasteQuestion {
  /** Tells it from the ones before. */
  readonly number: number
  readonly plan: PastePlan
  /** The report it was made for, and the one it would make. */
  readonly before: Report
  readonly after: Report
  /** Totals that would differ from their sums. */
  readonly disagreeing: readonly CellKey[]
}

/**
 * The question of the latest paste into a table. Its figures are laid over the table in the very next picture, where the
 * cells stand is known without laying out the page; the question itself stands beside them right behind.
 */
export function usePasteQuestion(map: TableMap, root: RefObject<HTMLElement | null>) {
  const desk = useDesk()
  const { t } = useTranslation()
  const [question, setQuestion] = useState<PasteQuestion | null>(null)
  const putAway = useRef(() => {})
  const leave = useCallback(() => {
    putAway.current()
    setQuestion(null)
  }, [])
  const ask = useCallback(
    (plan: PastePlan) => {
      const before = desk.report()
      const after = withTexts(before, new Map(plan.placements.map(({ key, after }) => [key, after])))
      const disagreeing = plan.placements.length === 0 ? [] : disagreeingTotals(map, after, desk.edition)
      putAway.current()
      const incoming = { plan, disagreeing, blank: t('table.paste.blank') }
      const clear = root.current === null ? () => {} : paintIncoming(root.current, incoming)
      const callOff = behindPicture(() =>
        setQuestion((last) => ({ number: (last?.number ?? 0) + 1, plan, before, after, disagreeing })),
      )
      // Whatever changes the report meanwhile answers the question, also one that is not asked yet.
      let stay = (): void => {}
      const unsubscribe = desk.subscribe('figures', () => {
        callOff()
        stay()
        stay = behindPicture(leave)
      })
      putAway.current = () => {
        callOff()
        stay()
        unsubscribe()
        clear()
      }
    },
    [desk, map, root, t, leave],
  )
  useEffect(() => () => putAway.current(), [])
  return { question, ask, leave }
}
