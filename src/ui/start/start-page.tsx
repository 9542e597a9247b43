import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import { dayOf } from '../../storage/archive/snapshots'
import { writeBackup } from '../../storage/backup/backup'
import type { Settings } from '../../storage/settings/settings'
import { saveFile } from '../output/save-file'
import { ReadingLines } from '../reading/reading-lines'
import { arrivedFirst } from '../reading/readings'
import { useReadings } from '../reading/use-readings'
import { BackupLine } from './backup-line'
import { reportYearAt } from './deadline'
import { DeadlineScale } from './deadline-scale'
import { KeyHints } from './key-hints'
import { openSample } from './open-sample'
import { type Done, Receipt } from './receipt'
import { ReportsSection } from './reports-section'
import { type Question, StartDialogs } from './start-dialogs'
import styles from './start-page.module.css'
import { applyTextSize } from './text-size-switch'
import { TopBar } from './top-bar'
import { Tray } from './tray'
import { TrayUses } from './tray-uses'
import { useDroppedFiles } from './use-dropped-files'
import { usePastedReport } from './use-pasted-report'
import { useShelf } from './use-shelf'
import { useUndoKey } from './use-undo-key'

export interface StartPageProps {
  readonly archive: Archive
  readonly onOpen: (id: string) => void
  readonly now?: () => Date
}

const wallClock = (): Date => new Date()

/** When what had the focus is gone from the list, the list has it. */
function returnFocus(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main [data-open]')?.focus()
}

/** The list of reports, how long there is to go, and the tray for last year's. */
export function StartPage({ archive, onOpen, now = wallClock }: StartPageProps): ReactNode {
  const { t } = useTranslation()
  const [shelf, reload] = useShelf(archive)
  const [question, setQuestion] = useState<Question | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [readings, files] = useReadings()
  const addEach = (given: readonly File[]): void => {
    for (const file of given) files.add([file])
  }
  const { over, handlers } = useDroppedFiles(addEach)
  usePastedReport(t('start.tray.pasted'), files.add)
  // One thing is asked at a time; files that were read meanwhile wait for their turn.
  const arrived = question === null ? arrivedFirst(readings) : null
  const asked: Question | null = question ?? arrived?.incoming ?? null
  const close = useCallback(() => {
    if (arrived === null) setQuestion(null)
    else files.drop(arrived.id)
  }, [arrived, files])

  const finish = useCallback(
    (what: Done | null) => {
      close()
      setDone(what)
      void reload().then(returnFocus)
    },
    [close, reload],
  )
  const takeBack = useCallback(async () => {
    await done?.undo?.()
    finish(null)
  }, [done, finish])
  useUndoKey(done === null || done.undo === null ? null : takeBack)
  const forget = useCallback(() => setDone(null), [])

  if (shelf === null) return null
  const { rows, agency, settings } = shelf
  const time = now()
  const year = reportYearAt(time)
  const change = async (changed: Partial<Settings>): Promise<void> => {
    await archive.changeSettings(changed)
    await reload()
  }
  const create = async (report: Report): Promise<void> => {
    if (agency === null) await archive.setAgency(report.agency)
    onOpen(await archive.create(report, 'written'))
  }
  const backUp = async (): Promise<void> => {
    const name = t('start.backup.fileName', { date: dayOf(time) })
    saveFile(name, await writeBackup(archive), 'application/json')
    await change({ lastBackup: time.toISOString() })
  }
  const copy = async (id: string, of: number): Promise<void> => {
    const made = await archive.duplicate(id)
    finish({ words: t('start.copied', { year: of }), undo: async () => void (await archive.remove(made)) })
  }
  const base = async (id: string): Promise<void> => {
    const loaded = await archive.load(id)
    if (loaded.kind === 'report') setQuestion({ kind: 'next', last: loaded.report })
  }
  return (
    <div className={styles.page} {...handlers}>
      <TopBar
        agency={agency}
        textSize={settings.textSize}
        onAgency={() => setQuestion({ kind: 'agency' })}
        onTextSize={(textSize) => {
          applyTextSize(textSize)
          void change({ textSize })
        }}
      />
      <div className={styles.columns}>
        <main className={styles.paper}>
          <h1 className={styles.title}>
            {agency !== null && agency.name !== '' && <span>{agency.name}</span>}
            <span>{t('start.title')}</span>
          </h1>
          <DeadlineScale
            now={time}
            reportYear={year}
            dueDate={settings.dueDates[year]}
            published={rows.some((row) => row.year === year && row.published)}
            onDueDate={(date) => void change({ dueDates: { ...settings.dueDates, [year]: date } })}
          />
          <ReportsSection
            year={year}
            rows={rows}
            now={time}
            onNew={() => setQuestion({ kind: 'new' })}
            onSample={() => void openSample(archive).then(onOpen)}
            onOpen={({ id }) => onOpen(id)}
            onCopy={(row) => void copy(row.id, row.year)}
            onNext={(row) => void base(row.id)}
            onPublished={({ id, published }) => void archive.markPublished(id, !published).then(reload)}
            onNotes={(row) => setQuestion({ kind: 'notes', row })}
            onEarlier={(row) => setQuestion({ kind: 'earlier', row })}
            onRemove={(row) => setQuestion({ kind: 'remove', row })}
          />
          <BackupLine
            lastBackup={settings.lastBackup}
            onBackup={() => void backUp()}
            onRestore={(file) => files.add([file])}
          />
        </main>
        <aside className={styles.side} aria-label={t('start.tray.label')}>
          <Tray over={over} onFiles={addEach}>
            <ReadingLines readings={readings} onDrop={files.drop} />
          </Tray>
          <TrayUses year={year} />
          <KeyHints empty={rows.length === 0} />
        </aside>
      </div>
      {asked !== null && (
        <StartDialogs
          key={arrived?.id}
          {...{ archive, shelf, year, onOpen }}
          question={asked}
          onCreate={(report) => void create(report)}
          onAgency={(changed) => void archive.setAgency(changed).then(() => finish(null))}
          onDone={finish}
          onClose={close}
        />
      )}
      <Receipt done={done} onUndo={() => void takeBack()} onGone={forget} />
    </div>
  )
}
