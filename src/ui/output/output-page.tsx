import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../desk/desk-context'
import { ReadyLine } from '../editor/ready-line'
import { CheckSheet } from './check-sheet'
import { nameOf } from './departure'
import { FormatChoice } from './format-choice'
import { type Format, fileFormats } from './formats'
import { GlanceSection } from './glance-section'
import { LeavingOptions } from './leaving-options'
import { OtherWays } from './other-ways'
import styles from './output-page.module.css'
import { PageFactsForm } from './page-facts-form'
import { PreviewFrame } from './preview-frame'
import { printPage } from './print-page'
import { PrintedQuestion } from './printed-question'
import { wordMime } from './report-files'
import { saveFile } from './save-file'
import { sheetDocx, sheetPage } from './sheet-files'
import { SinceLastExport } from './since-last-export'
import { useDeparture } from './use-departure'

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
  const { blankCells } = useView('readiness')
  const { departure, setHabit, setFacts, setPictureWidth, lastFinal, keepFinal } = useDeparture()
  const { document, report, result, habit, facts } = departure
  const frame = useRef<HTMLIFrameElement>(null)
  const [format, setFormat] = useState<Format>('docx')
  const [outcome, setOutcome] = useState('')
  const [asksPrinted, setAsksPrinted] = useState(false)
  const [keepsSheet, setKeepsSheet] = useState(false)
  const [readsRules, setReadsRules] = useState(false)

  const failed = useCallback((error: unknown) => setOutcome(t('output.failed', { reason: String(error) })), [t])

  const choose = (chosen: Format) => {
    setFormat(chosen)
    setAsksPrinted(false)
  }
  const leave = async () => {
    if (keepsSheet) saveFile(nameOf(departure, 'sheet'), await sheetDocx(result, report), wordMime)
    if (format === 'print') {
      frame.current?.contentWindow?.print()
      setOutcome('')
      return setAsksPrinted(true)
    }
    const { mime, name, write } = fileFormats[format]
    saveFile(name(departure), await write(departure), mime)
    setOutcome(t(document.draft === null ? 'output.done' : 'output.doneDraft', { name: name(departure) }))
    onExported(format)
    await keepFinal(format)
  }
  // No browser says whether its print window was left with paper or cancelled; only the clerk knows.
  const confirmPrinted = async () => {
    setAsksPrinted(false)
    setOutcome(t('output.printed.noted'))
    onExported('print')
    await keepFinal('print')
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
            onClick={() => void sheetPage(result, report).then(printPage).catch(failed)}
          >
            {t('output.printSheet')}
          </button>
          <button type="button" className="link" onClick={() => setReadsRules(true)}>
            {t('output.handbook')}
          </button>
        </p>
        <FormatChoice format={format} onChoose={choose} />
        <LeavingOptions habit={habit} onChange={setHabit} />
        {(format === 'html' || format === 'zip') && (
          <PageFactsForm facts={facts} wordName={nameOf(departure, 'docx')} onChange={setFacts} />
        )}
        <label className={styles.keepSheet}>
          <input type="checkbox" checked={keepsSheet} onChange={(event) => setKeepsSheet(event.target.checked)} />
          {t('output.keepSheet')}
        </label>
        <div className={styles.leave}>
          <p className={styles.standing} data-draft={document.draft === null ? undefined : ''}>
            {document.draft === null ? t('output.final') : t('output.draft', { mark: document.draft })}
            {blankCells > 0 && t('output.blanks', { count: blankCells })}
          </p>
          <button type="button" className={`primary ${styles.run}`} onClick={() => void leave().catch(failed)}>
            {t(`output.run.${format}`)}
          </button>
          <p className={styles.name} role="status">
            {outcome}
          </p>
          {asksPrinted && <PrintedQuestion onPrinted={() => void confirmPrinted().catch(failed)} />}
        </div>
        <OtherWays departure={departure} onDone={setOutcome} onFailed={failed} />
        {format === 'print' && <p className={styles.name}>{t('output.printHint')}</p>}
        <SinceLastExport last={lastFinal} />
        <GlanceSection departure={departure} onWidth={setPictureWidth} onDone={setOutcome} onFailed={failed} />
      </aside>
    </div>
  )
}
