import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-context'
import { useReported } from '../notes/desk-facts'
import { ReadyLine } from './ready-line'
import styles from './top-bar.module.css'

export interface TopBarProps {
  /** Save state in words. */
  readonly saveState: ReactNode
  readonly onLeave: () => void
  readonly onPreview: () => void
  /** The pages lie beside the form. */
  readonly pagesOpen: boolean
  readonly onPages: () => void
  readonly onKeys: () => void
}

/** Way back, which report this is, whether it is saved, how ready it is, and how it leaves. */
export function TopBar({ saveState, onLeave, onPreview, pagesOpen, onPages, onKeys }: TopBarProps): ReactNode {
  const { t } = useTranslation()
  const { edition } = useDesk()
  return (
    <header className={styles.bar}>
      <button type="button" className={`link ${styles.back}`} aria-label={t('editor.allReports')} onClick={onLeave}>
        <span aria-hidden="true">‹</span> <span className={styles.backName}>{t('editor.allReports')}</span>
      </button>
      <Title />
      <span className={styles.edition}>{t('editor.editionName', { edition: edition.id })}</span>
      <span className={styles.gap} />
      {saveState}
      <ReadyLine />
      <button type="button" className={styles.keys} aria-label={t('editor.keys.open')} onClick={onKeys}>
        ?
      </button>
      <button type="button" aria-pressed={pagesOpen} onClick={onPages}>
        {t('preview.toggle')}
      </button>
      <button type="button" className="primary" onClick={onPreview}>
        {t('editor.exportReport')}
      </button>
    </header>
  )
}

function Title(): ReactNode {
  const desk = useDesk()
  const title = useReported(() => desk.report().title || `${desk.report().agency.name}${desk.report().year}`)
  return <h1 className={styles.title}>{title}</h1>
}
