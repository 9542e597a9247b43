import { memo, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cellsOf } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import { textAt } from '../../report/figures'
import { useDesk } from '../desk/desk-context'
import { type CarryOffer, carryOffer, type LastYear, labelsOf, lastYearAt, readingOf } from './cell-detail'
import styles from './cell-detail-block.module.css'
import { useLastYear, useReported } from './desk-facts'

/** What last year's figures offer here; wakes only when the offer is another. */
function useCarryOffer(key: CellKey, lastYear: LastYear | null): CarryOffer | null {
  const desk = useDesk()
  const known = useRef<CarryOffer | null>(null)
  return useReported(() => {
    const offer = lastYear === null ? null : carryOffer(key, desk.report(), desk.edition, lastYear)
    if (JSON.stringify(offer) !== JSON.stringify(known.current)) known.current = offer
    return known.current
  })
}

/** The focused cell in words: its labels, how it was read, what stood there last year. */
export const CellDetailBlock = memo(function CellDetailBlock({ cellKey: key }: { cellKey: CellKey }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const lastYear = useLastYear()
  const cell = cellsOf(desk.edition).get(key)
  const reading = useReported(() => (cell === undefined ? null : readingOf(textAt(desk.report().tables, cell))))
  const carry = useCarryOffer(key, lastYear)
  if (cell === undefined) return null
  const labels = labelsOf(cell)
  const before = lastYear === null ? null : lastYearAt(cell, lastYear)
  return (
    <section className={styles.detail} aria-label={t('notes.cell')}>
      <p className={styles.labels}>
        {labels.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: labels keep their order and may repeat
          <span key={index}>{label}</span>
        ))}
      </p>
      {reading !== null && <p>{t('notes.readAs', { value: reading })}</p>}
      {before !== null && <p className={styles.before}>{t('notes.lastYear', { value: before })}</p>}
      {carry !== null && (
        <p className={styles.carry}>
          {carry.edits.length > 0 && carry.text !== '' && (
            <button type="button" className="small" onClick={() => desk.applyEdits(t('notes.step.carry'), carry.edits)}>
              {t('notes.carry', { value: carry.text })}
            </button>
          )}
          <button
            type="button"
            className="small"
            onClick={() => desk.applyEdits(t('notes.step.carry'), carry.line.edits)}
          >
            {t('notes.carryLine', { count: carry.line.count })}
          </button>
        </p>
      )}
    </section>
  )
})
