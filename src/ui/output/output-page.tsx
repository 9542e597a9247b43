import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compose } from '../../document/compose'
import { useDesk, useReport, useView } from '../desk/desk-context'
import { ReadyLine } from '../editor/ready-line'
import { CheckSheet } from './check-sheet'
import { FormatChoice } from './format-choice'
import { type Format, fileFormats } from './formats'
import styles from './output-page.module.css'
import { PreviewFrame } from './preview-frame'
import { fileName, saveFile } from './save-file'

export interface OutputPageProps {
  readonly saveState: ReactNode
  readonly onBack: () => void
  readonly onExported: (format: Format) => void
}

/** How the report leaves: the page as it will look, what the checks say, and one button. */
export function OutputPage({ saveState, onBack, onExported }: OutputPageProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const report = useReport()
  const { mustFix, blankCells } = useView('readiness')
  const document = useMemo(() => compose(report, desk.edition), [report, desk.edition])
  const frame = useRef<HTMLIFrameElement>(null)
  const [format, setFormat] = useState<Format>('docx')
  const [outcome, setOutcome] = useState('')

  const leave = async () => {
    try {
      if (format === 'print') {
        frame.current?.contentWindow?.print()
        onExported(format)
        return
      }
      const { ending, mime, write } = fileFormats[format]
      const name = fileName(document.name, ending)
      saveFile(name, await write(document, report), mime)
      onExported(format)
      setOutcome(t('output.done', { name }))
    } catch (error) {
      setOutcome(t('output.failed', { reason: String(error) }))
    }
  }

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <button type="button" className={`link ${styles.back}`} onClick={onBack}>
          <span aria-hidden="true">‹</span> {t('output.back')}
        </button>
        <h1 className={styles.title}>{document.name}</h1>
        <span className={styles.gap} />
        {saveState}
        <ReadyLine />
      </header>
      <main className={styles.preview}>
        <PreviewFrame ref={frame} document={document} />
      </main>
      <aside className={styles.side} aria-label={t('output.title')}>
        <CheckSheet onBack={onBack} />
        <FormatChoice format={format} onChoose={setFormat} />
        {mustFix > 0 && <p className={styles.unready}>{t('output.unready', { count: mustFix })}</p>}
        {blankCells > 0 && <p className={styles.unready}>{t('output.blanks', { count: blankCells })}</p>}
        <button type="button" className={`primary ${styles.run}`} onClick={() => void leave()}>
          {t(`output.run.${format}`)}
        </button>
        <p className={styles.name} role="status">
          {outcome}
        </p>
        {format === 'print' && <p className={styles.name}>{t('output.printHint')}</p>}
      </aside>
    </div>
  )
}
