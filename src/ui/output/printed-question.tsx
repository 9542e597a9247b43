import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './output-page.module.css'

/** Asked behind the print window: only what was printed counts as exported. Whoever cancelled leaves it alone. */
export function PrintedQuestion({ onPrinted }: { onPrinted: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className={styles.name} role="status">
      {t('output.printed.question')}{' '}
      <button type="button" className="small" onClick={onPrinted}>
        {t('output.printed.yes')}
      </button>
    </p>
  )
}
