import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptNote } from '../../storage/settings/kept-notes'
import { ReadingNotes } from '../reading/review/reading-notes'
import { QuestionDialog } from './question-dialog'
import type { RowDialogProps } from './remove-dialog'

/** What reading the file of a report left to look at, until the clerk is done with it. */
export function KeptNotesDialog({ archive, row, onDone, onClose }: RowDialogProps): ReactNode {
  const { t } = useTranslation()
  const [notes, setNotes] = useState<readonly KeptNote[]>([])
  const { id, year } = row
  useEffect(() => {
    void archive.keptNotes(id).then(setNotes)
  }, [archive, id])
  const putAway = async (): Promise<void> => {
    await archive.keepNotes(id, [])
    onDone({ words: t('start.review.putAwayDone', { year }), undo: () => archive.keepNotes(id, notes) })
  }
  return (
    <QuestionDialog
      wide
      title={t('start.review.keptTitle', { year })}
      yes={t('start.review.putAway')}
      no={t('start.review.keep')}
      first="no"
      onYes={() => void putAway()}
      onNo={onClose}
    >
      <ReadingNotes notes={notes} />
    </QuestionDialog>
  )
}
