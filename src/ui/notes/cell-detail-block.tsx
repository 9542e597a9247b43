import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cellsOf } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import { textAt } from '../../report/figures'
import { useDesk, useReport } from '../desk/desk-context'
import { carryOffer, labelsOf, lastYearAt, readingOf } from './cell-detail'
import styles from './cell-detail-block.module.css'
import { useLastYear } from './desk-facts'

/** The focused cell in words: its labels, how it was read, what stood there last year. */
export function CellDetailBlock({ cellKey: key }: { cellKey: CellKey }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const report = useReport()
  const lastYear = useLastYear()
  const cell = cellsOf(desk.edition).get(key)
  if (cell === undefined) return null
  const labels = labelsOf(cell)
  const reading = readingOf(textAt(report.tables, cell))
  const before = lastYear === null ? null : lastYearAt(cell, lastYear)
  const carry = lastYear === null ? null : carryOffer(key, report, desk.edition, lastYear)
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
}
