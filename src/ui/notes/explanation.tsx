import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Acknowledgement } from '../../report/report'
import styles from './note-slip.module.css'

/** Why a finding stands: reason and time behind an ochre rule, with the way back. */
export function Explanation({ given, onWithdraw }: { given: Acknowledgement; onWithdraw: () => void }): ReactNode {
  const { t, i18n } = useTranslation()
  const at = new Date(given.at)
  const time = Number.isNaN(at.getTime())
    ? given.at
    : new Intl.DateTimeFormat(i18n.language, {
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }).format(at)
  return (
    <div className={styles.explanation}>
      <p>
        <b>{t('notes.reasonGiven')}</b> {given.reason}
      </p>
      <p className={styles.time}>
        {t('notes.explainedAt', { time })}{' '}
        <button type="button" className="link" onClick={onWithdraw}>
          {t('notes.withdraw')}
        </button>
      </p>
    </div>
  )
}
