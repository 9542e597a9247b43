import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '../../storage/archive/archive'
import { withClaim } from '../../storage/lock/with-claim'
import { clockTime, longDate } from './dates'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import type { RowDialogProps } from './remove-dialog'

const dayWords = ({ at }: Snapshot): string => `${longDate(new Date(at))} ${clockTime(new Date(at))}`

/** How the report stood at the end of earlier days, to go back to. */
export function EarlierDialog({ archive, row, onDone, onClose }: RowDialogProps): ReactNode {
  const { t } = useTranslation()
  const [days, setDays] = useState<readonly Snapshot[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { id } = row

  useEffect(() => {
    void archive.snapshots(id).then(setDays)
  }, [archive, id])

  const goBack = async (snapshot: Snapshot): Promise<void> => {
    const words = t('start.earlier.done', { day: dayWords(snapshot) })
    try {
      const free = await withClaim(archive, id, () => archive.goBack(id, snapshot.day, words))
      if (free) onDone({ words, undo: null })
      else setProblem(t('start.openElsewhere'))
    } catch {
      setProblem(t('start.earlier.unreadable'))
    }
  }

  return (
    <Dialog title={t('start.earlier.title', { year: row.year })} onClose={onClose}>
      <p>{t(days?.length === 0 ? 'start.earlier.none' : 'start.earlier.text')}</p>
      <ul className={styles.list}>
        {days?.map((snapshot) => (
          <li key={snapshot.day} className={styles.day}>
            {dayWords(snapshot)}
            <button
              type="button"
              className="small"
              aria-label={t('start.earlier.goNamed', { day: dayWords(snapshot) })}
              onClick={() => void goBack(snapshot)}
            >
              {t('start.earlier.go')}
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" data-first onClick={onClose}>
          {t('start.earlier.close')}
        </button>
      </div>
    </Dialog>
  )
}
