import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wishes } from '../../report/next-year'
import type { Agency, Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import { beginNextYear, nextYearOf } from './next-year-begin'
import { NextYearChoices } from './next-year-choices'
import { QuestionDialog } from './question-dialog'
import { useOnce } from './use-once'

/** What a new report is wished to bring along, until the clerk says otherwise. */
export const usualWishes: Wishes = { carryOver: true, narratives: false }

export interface NextYearDialogProps {
  readonly archive: Archive
  readonly last: Report
  readonly agency: Agency | null
  readonly yearsHere: readonly number[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

/** A report of the list as the base of the next year's. */
export function NextYearDialog(props: NextYearDialogProps): ReactNode {
  const { archive, last, agency, yearsHere, onOpen, onClose } = props
  const { t } = useTranslation()
  const [wishes, setWishes] = useState(usualWishes)
  const [problem, setProblem] = useState<string | null>(null)
  const once = useOnce(() => setProblem(t('start.next.failed')))
  const next = nextYearOf(last, agency, wishes)
  if (next === null) return null
  const { year } = next.report
  const begin = async (): Promise<void> => {
    onOpen(await beginNextYear(archive, next, t('start.next.step', { last: last.year })))
  }
  return (
    <QuestionDialog
      title={t('start.next.title', { last: last.year, year })}
      yes={t('start.next.make', { year })}
      no={t('start.next.leave')}
      first="yes"
      problem={problem}
      onYes={() => once(begin)}
      onNo={onClose}
    >
      <NextYearChoices {...{ next, wishes }} onChange={setWishes} alreadyHere={yearsHere.includes(year)} />
    </QuestionDialog>
  )
}
