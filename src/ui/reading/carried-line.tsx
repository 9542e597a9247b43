import { type ReactNode, useCallback, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableId } from '../../editions/edition'
import type { CarriedFigure } from '../../report/next-year'
import { carriedProposals, confirmed } from '../../report/next-year-carried'
import { useDesk } from '../desk/desk-context'
import styles from './carried-line.module.css'

/** Figures that last year's report brought into a table and nobody has looked at yet. */
export function CarriedLine({ table }: { table: TableId }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const figures = useProposals(table)
  const last = desk.lastYear()
  if (figures.length === 0 || last === null) return null
  const nonzero = figures.filter(({ text }) => Number(text) !== 0)
  const listed: string[] = nonzero.map(({ label, text }) => t('start.next.figure', { label, text }))
  if (nonzero.length === 0) listed.push(t('start.next.allZero'))
  else if (nonzero.length < figures.length) listed.push(t('start.next.rest'))
  return (
    <p className={styles.line} role="status">
      {t('narrative.carried.said', { year: last.year, figures: listed.join(t('start.comma')) })}{' '}
      <button
        type="button"
        className="small"
        onClick={() => {
          const words = t('narrative.carried.confirmed')
          desk.change(words, (report) => confirmed(report, figures, words, new Date().toISOString()))
        }}
      >
        {t('narrative.carried.confirm')}
      </button>
    </p>
  )
}

/** The same list as long as it says the same: every key in the table brings a new report. */
function useProposals(table: TableId): readonly CarriedFigure[] {
  const desk = useDesk()
  const known = useRef<readonly CarriedFigure[]>([])
  const subscribe = useCallback((listener: () => void) => desk.subscribe('history', listener), [desk])
  return useSyncExternalStore(subscribe, () => {
    const all = carriedProposals(desk.report(), desk.history(), desk.lastYear(), desk.edition)
    const own = all.filter(({ cell }) => cell.table === table)
    if (JSON.stringify(own) !== JSON.stringify(known.current)) known.current = own
    return known.current
  })
}
