import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useForm } from 'react-hook-form'
import type { Report } from '../../report/report'
import type { WordList } from '../../report/word-list'
import type { Archive, Loaded } from '../../storage/archive/archive'
import { type Keeper, openKeeper } from '../../storage/keeping/open-keeper'
import type { Claim } from '../../storage/lock/claim'
import { afterPicture } from '../desk/after-picture'
import { type Desk, openDesk } from '../desk/desk'
import { DeskContext } from '../desk/desk-context'
import { ExportMemoryContext, exportMemory } from '../output/export-memory'
import type { Format } from '../output/formats'
import { Bars } from './bars'
import { Editor } from './editor'
import { SaveState } from './save-state'

export interface WrittenReportProps {
  readonly archive: Archive
  readonly id: string
  readonly owned: Claim
  readonly loaded: Extract<Loaded, { kind: 'report' }>
  readonly lastYear: Report | null
  readonly wordList: WordList | null
  readonly onLeave: () => void
  readonly onTakeOver: () => void
}

/** Ties the three lives of an open report together: its form, the desk that derives, the keeper that saves. */
export function WrittenReport(props: WrittenReportProps): ReactNode {
  const { archive, id, owned, loaded, lastYear, wordList, onLeave, onTakeOver } = props
  const form = useForm<Report>({ defaultValues: loaded.report })
  const mine = useSyncExternalStore(owned.subscribe, owned.state) === 'mine'
  const [opened, setOpened] = useState<{ desk: Desk; keeper: Keeper } | null>(null)
  const memory = useMemo(() => exportMemory(archive, id), [archive, id])

  useEffect(() => {
    const keeper = openKeeper(archive, id, { savedAt: loaded.savedAt })
    const desk = openDesk({
      form,
      lastYear,
      history: loaded.history,
      wordList,
      margin: afterPicture(),
      onChange: keeper.record,
      onWordList: (list) => void archive.changeSettings({ wordList: list }),
    })
    if (loaded.recovered) keeper.record(loaded.report, [], loaded.history)
    const unsubscribe = owned.subscribe(() => {
      if (owned.state() === 'elsewhere') keeper.abandon()
    })
    setOpened({ desk, keeper })
    return () => {
      unsubscribe()
      desk.close()
      void keeper.close()
    }
  }, [archive, id, owned, loaded, lastYear, wordList, form])

  if (opened === null) return null
  const { desk, keeper } = opened
  const leave = () => {
    void keeper.flush().then(onLeave)
  }
  const exported = (format: Format) => void archive.markExported(id, format)
  return (
    <DeskContext.Provider value={desk}>
      <ExportMemoryContext.Provider value={memory}>
        <Editor
          readOnly={!mine}
          saveState={<SaveState keeper={keeper} />}
          bars={<Bars keeper={keeper} readOnly={!mine} onTakeOver={onTakeOver} />}
          onLeave={leave}
          onSave={() => void keeper.flush()}
          onExported={exported}
        />
      </ExportMemoryContext.Provider>
    </DeskContext.Provider>
  )
}
