import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compose } from '../../document/compose'
import { useDesk, useReport, useView } from '../desk/desk-context'
import { ReadyLine } from '../editor/ready-line'
import { CheckSheet } from './check-sheet'
import { FormatChoice } from './format-choice'
import { type Format, fileFormats } from './formats'
import { OtherWays } from './other-ways'
import styles from './output-page.module.css'
import { PreviewFrame } from './preview-frame'
import { printPage } from './print-page'
import { fileName, saveFile } from './save-file'
import { sheetDocx, sheetPage } from './sheet-files'

const HandbookPage = lazy(() =>
  import('../handbook/handbook-page').then(({ HandbookPage: component }) => ({ default: component })),
)

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
  const [keepsSheet, setKeepsSheet] = useState(false)
  const [readsRules, setReadsRules] = useState(false)

  const failed = (error: unknown) => setOutcome(t('output.failed', { reason: String(error) }))

  const leave = async () => {
    try {
      if (keepsSheet) {
        const { ending, mime } = fileFormats.docx
        const name = fileName(t('output.sheetName', { name: document.name }), ending)
        saveFile(name, await sheetDocx(desk.result(), report), mime)
      }
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
      failed(error)
    }
  }

  if (readsRules)
    return (
      <Suspense fallback={<p role="status">{t('editor.loading')}</p>}>
        <HandbookPage onBack={() => setReadsRules(false)} />
      </Suspense>
    )

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
        <p className={styles.sheetUses}>
          <button
            type="button"
            className="small"
            onClick={() => void sheetPage(desk.result(), report).then(printPage, failed)}
          >
            {t('output.printSheet')}
          </button>
          <button type="button" className="link" onClick={() => setReadsRules(true)}>
            {t('output.handbook')}
          </button>
        </p>
        <FormatChoice format={format} onChoose={setFormat} />
        <label className={styles.keepSheet}>
          <input type="checkbox" checked={keepsSheet} onChange={(event) => setKeepsSheet(event.target.checked)} />
          {t('output.keepSheet')}
        </label>
        {mustFix > 0 && <p className={styles.unready}>{t('output.unready', { count: mustFix })}</p>}
        {blankCells > 0 && <p className={styles.unready}>{t('output.blanks', { count: blankCells })}</p>}
        <button type="button" className={`primary ${styles.run}`} onClick={() => void leave()}>
          {t(`output.run.${format}`)}
        </button>
        <OtherWays document={document} report={report} onDone={setOutcome} onFailed={failed} />
        <p className={styles.name} role="status">
          {outcome}
        </p>
        {format === 'print' && <p className={styles.name}>{t('output.printHint')}</p>}
      </aside>
    </div>
  )
}
