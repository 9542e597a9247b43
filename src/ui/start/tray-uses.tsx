import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './tray-uses.module.css'

const uses = ['carriedOver', 'inForce', 'problems', 'agency'] as const

/** What last year's report is good for. */
export function TrayUses({ year }: { year: number }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className={styles.uses} aria-labelledby="uses-title">
      <h2 id="uses-title" className={styles.title}>
        {t('start.uses.title')}
      </h2>
      <dl className={styles.list}>
        {uses.map((use) => (
          <div key={use} className={styles.line}>
            <dt>{t(`start.uses.${use}`)}</dt>
            <dd>{t(`start.uses.${use}Text`, { last: year - 1, year })}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.local}>{t('start.uses.local')}</p>
    </section>
  )
}
