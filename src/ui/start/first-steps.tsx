import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './start-page.module.css'

export interface FirstStepsProps {
  readonly year: number
  readonly onNew: () => void
  readonly onSample: () => void
}

/** What an empty list says. */
export function FirstSteps({ year, onNew, onSample }: FirstStepsProps): ReactNode {
  const { t } = useTranslation()
  return (
    <section className={styles.first} aria-labelledby="first-title">
      <h3 id="first-title">{t('start.first.title')}</h3>
      <p>{t('start.first.lastYear')}</p>
      <p>{t('start.first.without')}</p>
      <div className={styles.firstButtons}>
        {/* biome-ignore lint/a11y/noAutofocus: the page is empty but for this, and Enter should begin */}
        <button type="button" data-open className="primary" autoFocus onClick={onNew}>
          {t('start.first.create', { year })}
        </button>
        <button type="button" onClick={onSample}>
          {t('start.first.sample')}
        </button>
      </div>
    </section>
  )
}
