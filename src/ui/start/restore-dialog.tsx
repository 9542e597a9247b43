import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Archive } from '../../storage/archive/archive'
import { restoreBackup } from '../../storage/backup/backup'
import type { Incoming } from '../reading/incoming'
import styles from './dialog.module.css'
import { QuestionDialog } from './question-dialog'
import type { Done } from './receipt'

export interface RestoreDialogProps {
  readonly archive: Archive
  readonly incoming: Incoming & { kind: 'backup' }
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** What a backup holds, before it joins the list. Nothing that is here is replaced. */
export function RestoreDialog({ archive, incoming: { backup }, onDone, onClose }: RestoreDialogProps): ReactNode {
  const { t } = useTranslation()
  const restore = async (): Promise<void> => {
    const added = await restoreBackup(archive, backup)
    onDone({ words: t('start.restore.done', { n: added }), undo: null })
  }
  return (
    <QuestionDialog
      title={t('start.restore.title', { n: backup.reports.length })}
      yes={t('start.restore.yes')}
      no={t('start.restore.no')}
      first="yes"
      onYes={() => void restore()}
      onNo={onClose}
    >
      <p>{t('start.restore.text')}</p>
      <ul className={styles.list}>
        {backup.reports.map(({ id, title, year }) => (
          <li key={id}>{title === '' ? year : title}</li>
        ))}
      </ul>
    </QuestionDialog>
  )
}
