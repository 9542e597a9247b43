import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency } from '../../report/report'
import type { TextSize } from '../../storage/settings/settings'
import { TextSizeSwitch } from './text-size-switch'
import styles from './top-bar.module.css'

export interface TopBarProps {
  readonly agency: Agency | null
  readonly textSize: TextSize
  readonly onAgency: () => void
  readonly onTextSize: (size: TextSize) => void
}

/** Program, agency and how large everything is. */
export function TopBar({ agency, textSize, onAgency, onTextSize }: TopBarProps): ReactNode {
  const { t } = useTranslation()
  const name = agency?.name ?? ''
  return (
    <header className={styles.bar}>
      <strong className={styles.program}>{t('start.program')}</strong>
      <span className={styles.purpose}>{t('start.purpose')}</span>
      <span className={styles.gap} />
      <span className={styles.agency}>{name === '' ? t('start.noAgency') : name}</span>
      <button type="button" className="link" onClick={onAgency}>
        {t('start.agency.open')}
      </button>
      <TextSizeSwitch size={textSize} onChange={onTextSize} />
    </header>
  )
}
