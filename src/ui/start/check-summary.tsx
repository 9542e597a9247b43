import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './check-summary.module.css'
import type { RowState } from './shelf'

/** The ready line of a report in the list: shape, number and word, never colour alone. */
export function CheckSummary({ state, read }: { state: RowState; read: boolean }): ReactNode {
  const { t } = useTranslation()
  if (state.kind !== 'checked')
    return (
      <span className={styles.waiting}>
        {t(state.kind === 'waiting' ? 'start.checks.waiting' : 'start.checks.unchecked')}
      </span>
    )
  const { readiness, explained } = state
  const { mustFix, toReview, blankCells } = readiness
  const open = mustFix + toReview + blankCells > 0
  return (
    <span className={styles.summary}>
      {mustFix > 0 && <Part shape="square" words={t('start.checks.mustFix', { n: mustFix })} />}
      {toReview > 0 && <Part shape="triangle" words={t('start.checks.toReview', { n: toReview })} />}
      {blankCells > 0 && (
        <Part shape="dashed" words={t(read ? 'start.checks.blankAsRead' : 'start.checks.blank', { n: blankCells })} />
      )}
      {!open && explained > 0 && <Part shape="triangle" words={t('start.checks.explained', { n: explained })} />}
      {!open && explained === 0 && <Part shape="tick" words={t('start.checks.complete')} />}
    </span>
  )
}

const drawings = {
  square: <rect x="1" y="1" width="9" height="9" />,
  triangle: <path d="M5.5 0.5 L11 10.5 L0 10.5 Z" />,
  dashed: <rect x="1.5" y="1.5" width="8" height="8" />,
  tick: <path d="M1 6 L4.2 9 L10 2.5" />,
} as const

function Part({ shape, words }: { shape: keyof typeof drawings; words: string }): ReactNode {
  return (
    <span className={styles.part}>
      <svg className={styles[shape]} viewBox="0 0 11 11" aria-hidden="true">
        {drawings[shape]}
      </svg>
      {words}
    </span>
  )
}
