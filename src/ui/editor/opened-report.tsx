import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../report/report'
import type { WordList } from '../../report/word-list'
import type { Archive, Loaded } from '../../storage/archive/archive'
import { lastYearOf } from '../../storage/archive/last-year'
import { type Claim, claim } from '../../storage/lock/claim'
import { loadPlaceNames } from '../desk/load-place-names'
import { DamagedReport } from './damaged-report'
import { WrittenReport } from './written-report'

export interface OpenedReportProps {
  readonly archive: Archive
  readonly id: string
  readonly onLeave: () => void
}

type Opened = {
  readonly owned: Claim
  readonly loaded: Loaded
  readonly lastYear: Report | null
  readonly wordList: WordList | null
} | null

/** Loads a report and shows it, or says why it cannot. */
export function OpenedReport({ archive, id, onLeave }: OpenedReportProps): ReactNode {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened>(null)
  // Taking a report over from another window loads it anew: the other one has written meanwhile.
  const [round, setRound] = useState(0)

  useEffect(() => {
    let owned: Claim | null = null
    let current = true
    const load = async () => {
      owned = await claim(archive, id)
      if (round > 0) await owned.takeOver()
      await loadPlaceNames()
      const loaded = await archive.load(id)
      const lastYear = loaded.kind === 'report' ? await lastYearOf(archive, loaded.report) : null
      const { wordList } = await archive.settings()
      if (current) setOpened({ owned, loaded, lastYear, wordList })
      else owned.release()
    }
    void load()
    return () => {
      current = false
      owned?.release()
      setOpened(null)
    }
  }, [archive, id, round])

  if (opened === null) return <p role="status">{t('editor.loading')}</p>
  const { owned, loaded, lastYear, wordList } = opened
  if (loaded.kind === 'missing') return <DamagedReport text={t('editor.missing')} onLeave={onLeave} />
  if (loaded.kind === 'damaged')
    return (
      <DamagedReport text={t('editor.damaged.text')} problems={loaded.problems} raw={loaded.raw} onLeave={onLeave} />
    )
  return (
    <WrittenReport
      archive={archive}
      id={id}
      owned={owned}
      loaded={loaded}
      lastYear={lastYear}
      wordList={wordList}
      onLeave={onLeave}
      onTakeOver={() => setRound(round + 1)}
    />
  )
}
