import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './dialog.module.css'

/** The title that a report will open with, in its own face. */
export function TitlePreview({ title }: { title: string }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className={styles.preview}>
      <span className={styles.previewLabel}>{t('start.titlePreview')}</span>
      <output className={styles.previewTitle}>{title}</output>
    </p>
  )
}
