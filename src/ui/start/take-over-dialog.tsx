import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import type { Incoming } from './incoming'
import { beginNextYear, nextYearOf } from './next-year-begin'
import { NextYearChoices } from './next-year-choices'
import { usualWishes } from './next-year-dialog'
import { QuestionDialog } from './question-dialog'
import { ReadingNotes } from './reading-notes'
import type { Done } from './receipt'
import { TakeOverFacts } from './take-over-facts'
import { TwoVersions, type Version } from './two-versions'
import { useOnce } from './use-once'

export interface TakeOverDialogProps {
  readonly archive: Archive
  readonly incoming: Incoming & { kind: 'report' }
  readonly agency: Agency | null
  /** The year that is due; a report of an earlier year can be the base of the next. */
  readonly dueYear: number
  readonly yearsHere: readonly number[]
  readonly onOpen: (id: string) => void
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** What was read from a file, and everything to look at, before it joins the list. */
export function TakeOverDialog(props: TakeOverDialogProps): ReactNode {
  const { archive, incoming, agency: known, dueYear, yearsHere, onOpen, onDone, onClose } = props
  const { t } = useTranslation()
  const [version, setVersion] = useState<Version>('visible')
  const [wishes, setWishes] = useState(usualWishes)
  const [problem, setProblem] = useState<string | null>(null)
  const { saved, notes, name } = incoming
  const report = version === 'saved' && saved !== undefined ? saved : incoming.report
  const { year } = report
  const next = year < dueYear ? nextYearOf(report, known, wishes) : null

  const takeOver = async (): Promise<string> => {
    if (known === null && report.agency.name !== '') await archive.setAgency(report.agency)
    return archive.create(report, 'read')
  }
  const onlyTakeOver = async (): Promise<void> => {
    const id = await takeOver()
    const undo = async (): Promise<void> => void (await archive.remove(id))
    onDone({ words: t('start.takeOver.done', { year }), undo })
  }
  const begin = async (): Promise<void> => {
    if (next === null) return
    await takeOver()
    onOpen(await beginNextYear(archive, next, t('start.next.step', { last: year })))
  }
  const once = useOnce(() => setProblem(t('start.next.failed')))

  return (
    <QuestionDialog
      title={t('start.takeOver.title', { year })}
      yes={next === null ? t('start.takeOver.yes') : t('start.takeOver.base', { year: year + 1 })}
      other={next === null ? null : { words: t('start.takeOver.only'), act: () => once(onlyTakeOver) }}
      no={t('start.takeOver.no')}
      first="yes"
      problem={problem}
      onYes={() => once(next === null ? onlyTakeOver : begin)}
      onNo={onClose}
    >
      <TakeOverFacts name={name} report={report} />
      {yearsHere.includes(year) && <p>{t('start.takeOver.alreadyHere', { year })}</p>}
      {saved !== undefined && (
        <TwoVersions visible={incoming.report} saved={saved} chosen={version} onChoose={setVersion} />
      )}
      <ReadingNotes notes={saved === undefined ? notes : notes.filter(({ kind }) => kind !== 'differs')} />
      {next !== null && (
        <NextYearChoices {...{ next, wishes }} onChange={setWishes} alreadyHere={yearsHere.includes(year + 1)} />
      )}
    </QuestionDialog>
  )
}
