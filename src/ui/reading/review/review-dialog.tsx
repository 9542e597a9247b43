import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency } from '../../../report/report'
import type { Archive } from '../../../storage/archive/archive'
import { beginNextYear, nextYearOf } from '../../start/next-year-begin'
import { NextYearChoices } from '../../start/next-year-choices'
import { usualWishes } from '../../start/next-year-dialog'
import { QuestionDialog } from '../../start/question-dialog'
import type { Done } from '../../start/receipt'
import { useOnce } from '../../start/use-once'
import type { IncomingReport } from '../incoming'
import { firstDecision, intoDraft, notesOf, reviewed, unplacedIn } from './decision'
import { DraftQuestion } from './draft-question'
import { type Draft, draftsFor } from './drafts'
import { NoteLines } from './reading-notes'
import { SectionLines } from './section-lines'
import { notesIn } from './sections'
import { addReport, addToDraft } from './take-over'
import { TakeOverFacts } from './take-over-facts'
import { TwoVersions } from './two-versions'
import { UnplacedTexts } from './unplaced-texts'
import { useDecision } from './use-decision'
import { YuanQuestion } from './yuan-question'

export interface ReviewDialogProps {
  readonly archive: Archive
  readonly incoming: IncomingReport
  readonly agency: Agency | null
  /** The year that is due; a report of an earlier year can be the base of the next. */
  readonly dueYear: number
  readonly yearsHere: readonly number[]
  readonly onOpen: (id: string) => void
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** What was read from a file, part by part, and what becomes of it. Nothing is stored before a verb is chosen. */
export function ReviewDialog(props: ReviewDialogProps): ReactNode {
  const { archive, incoming, agency: known, dueYear, yearsHere, onOpen, onDone, onClose } = props
  const { t } = useTranslation()
  const [decision, decide] = useDecision(firstDecision(incoming))
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [wishes, setWishes] = useState(usualWishes)
  const [problem, setProblem] = useState<string | null>(null)
  const { read, yuan, fresh } = reviewed(incoming, decision)
  const notes = notesOf(incoming, decision)
  const { year } = read
  const { draft } = decision
  const next = year < dueYear && draft === null ? nextYearOf(fresh, known, wishes) : null

  useEffect(() => {
    void draftsFor(archive, incoming.report).then(setDrafts)
  }, [archive, incoming])

  const takeOver = async (): Promise<string> => {
    if (known === null && read.agency.name !== '') await archive.setAgency(read.agency)
    return addReport(archive, incoming, decision)
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
  const merge = async (id: string): Promise<void> => {
    const label = t('start.review.draft.step', { name: incoming.name })
    if (await addToDraft(archive, id, label, incoming, decision)) onOpen(id)
    else setProblem(t('start.openElsewhere'))
  }
  const once = useOnce(() => setProblem(t('start.next.failed')))
  const yes = (): Promise<void> => (draft !== null ? merge(draft) : next === null ? onlyTakeOver() : begin())

  return (
    <QuestionDialog
      wide
      title={t('start.takeOver.title', { year })}
      yes={yesWords()}
      other={next === null ? null : { words: t('start.takeOver.only'), act: () => once(onlyTakeOver) }}
      no={t('start.takeOver.no')}
      first="yes"
      problem={problem}
      onYes={() => once(yes)}
      onNo={onClose}
    >
      <TakeOverFacts name={incoming.name} report={read} />
      {incoming.saved !== undefined && (
        <TwoVersions
          visible={incoming.report}
          saved={incoming.saved}
          chosen={decision.version}
          onChoose={decide.version}
        />
      )}
      <DraftQuestion
        drafts={drafts}
        chosenDraft={draft}
        year={year}
        after={(before) => intoDraft(before, incoming, decision)}
        onChoose={decide.draft}
      />
      {drafts.length === 0 && yearsHere.includes(year) && <p>{t('start.takeOver.alreadyHere', { year })}</p>}
      <YuanQuestion cells={yuan} converted={decision.converted} onConvert={decide.convert} />
      <SectionLines report={read} notes={notes} chosen={decision.chosen} onChoose={decide.section} />
      <UnplacedTexts notes={unplacedIn(notes)} placed={decision.placed} onPlace={decide.place} />
      <NoteLines notes={notesIn(notes, null, incoming.report)} />
      {next !== null && (
        <NextYearChoices {...{ next, wishes }} onChange={setWishes} alreadyHere={yearsHere.includes(year + 1)} />
      )}
    </QuestionDialog>
  )

  function yesWords(): string {
    if (draft !== null) return t('start.review.draft.yes', { n: decision.chosen.size })
    return next === null ? t('start.takeOver.yes') : t('start.takeOver.base', { year: year + 1 })
  }
}
