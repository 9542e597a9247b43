import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './start-page.module.css'

/** The keys of this page, at its foot. */
export function KeyHints({ empty }: { empty: boolean }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className={styles.keys}>
      {!empty && (
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('start.keys.select')}
        </span>
      )}
      <span>
        <kbd>Enter</kbd> {t(empty ? 'start.keys.create' : 'start.keys.open')}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>O</kbd> {t('start.keys.choose')}
      </span>
    </p>
  )
}
