import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note, NoteKind } from '../../intake/note'
import { CopyTexts } from './copy-texts'
import styles from './dialog.module.css'

/** What needs a decision first, what went well last. */
const groups: readonly NoteKind[] = ['unclear', 'unplaced', 'guessed', 'differs', 'read']

/** Everything that reading a file left to look at; not one sentence of the file is missing here or in the report. */
export function ReadingNotes({ notes }: { notes: readonly Note[] }): ReactNode {
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
            {group === 'unplaced' && <CopyTexts texts={own.flatMap(({ text }) => text ?? [])} />}
            <ul>
              {own.map((note, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
                <li key={index}>
                  {note.message}
                  {note.text !== undefined && <span className={styles.quote}>{note.text}</span>}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
