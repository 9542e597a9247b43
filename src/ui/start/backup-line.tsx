import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shortDate } from './dates'
import styles from './start-page.module.css'

export interface BackupLineProps {
  /** ISO time, "" when there was none. */
  readonly lastBackup: string
  readonly onBackup: () => void
  readonly onRestore: (file: File) => void
}

/** The reports live in one browser only; the way out of it is always in sight. */
export function BackupLine({ lastBackup, onBackup, onRestore }: BackupLineProps): ReactNode {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const last =
    lastBackup === '' ? t('start.backup.never') : t('start.backup.last', { date: shortDate(new Date(lastBackup)) })
  return (
    <p className={styles.backup}>
      {t('start.backup.text')}
      {last}{' '}
      <button type="button" className="link" onClick={onBackup}>
        {t('start.backup.now')}
      </button>{' '}
      <button type="button" className="link" onClick={() => input.current?.click()}>
        {t('start.backup.restore')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={t('start.backup.restore')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onRestore(file)
          event.target.value = ''
        }}
      />
    </p>
  )
}
