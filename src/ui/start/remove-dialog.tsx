import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Archive, Removed } from '../../storage/archive/archive'
import { withClaim } from '../../storage/lock/with-claim'
import { QuestionDialog } from './question-dialog'
import type { Done } from './receipt'
import type { ShelfRow } from './shelf'

export interface RowDialogProps {
  readonly archive: Archive
  readonly row: ShelfRow
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** Asks before a report goes; afterwards the receipt can still bring it back. */
export function RemoveDialog({ archive, row, onDone, onClose }: RowDialogProps): ReactNode {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)
  const { id, year, title } = row
  const remove = async (): Promise<void> => {
    const taken: Removed[] = []
    const free = await withClaim(archive, id, async () => {
      taken.push(await archive.remove(id))
    })
    if (!free) setProblem(t('start.openElsewhere'))
    const undo = async (): Promise<void> => {
      for (const removed of taken) await archive.restore(removed)
    }
    if (free) onDone({ words: t('start.remove.done', { year }), undo })
  }
  return (
    <QuestionDialog
      title={t('start.remove.title', { year })}
      yes={t('start.remove.yes')}
      no={t('start.remove.no')}
      first="no"
      problem={problem}
      onYes={() => void remove()}
      onNo={onClose}
    >
      <p>{title}</p>
      <p>{t('start.remove.text')}</p>
    </QuestionDialog>
  )
}
