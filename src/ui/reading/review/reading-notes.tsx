import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../start/dialog.module.css'

/** What needs a decision first, what went well last. */
const groups = ['unclear', 'unplaced', 'guessed', 'differs', 'read'] as const

/** A note of the reader, fresh or kept with its report. */
interface ReadNote {
  readonly kind: string
  readonly message: string
  readonly text?: string | undefined
}

/** Notes as they come, each with the words it is about. */
export function NoteLines({ notes }: { notes: readonly ReadNote[] }): ReactNode {
  if (notes.length === 0) return null
  return (
    <ul className={styles.noteLines}>
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <li key={index}>
          {note.message}
          {note.text !== undefined && <span className={styles.quote}>{note.text}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Everything that reading a file left to look at, sorted by what it asks for. */
export function ReadingNotes({ notes }: { notes: readonly ReadNote[] }): ReactNode {
  const { t } = useTranslation()
  if (notes.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.notes} aria-label={t('start.notes.label')} tabIndex={0}>
      {groups.map((group) => {
        const own = notes.filter(({ kind }) => kind === group)
        if (own.length === 0) return null
        return (
          <section key={group} aria-label={t(`start.notes.${group}`, { n: own.length })}>
            <h3 className={styles.group}>{t(`start.notes.${group}`, { n: own.length })}</h3>
            <NoteLines notes={own} />
          </section>
        )
      })}
    </section>
  )
}
