import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, usePartState } from '../desk/desk-context'
import { useNavigation } from '../desk/navigation'
import { type OutlinePart, outlineParts } from '../desk/views'
import { Legend } from './legend'
import styles from './outline.module.css'

/** The parts in mandated order, each with its state; the current one is a tab cut from the paper. */
export function Outline(): ReactNode {
  const { t } = useTranslation()
  const { edition } = useDesk()
  // The form prints the number before the heading's first comma: 一、总体情况.
  const numberOf = (part: OutlinePart) => edition.parts.find(({ key }) => key === part)?.heading.split('、')[0]
  const { part: current, show } = useNavigation()
  return (
    <nav className={styles.outline} aria-label={t('editor.outline.label')}>
      <ol className={styles.parts}>
        {outlineParts.map((part) => (
          <li key={part}>
            <button
              type="button"
              className={styles.part}
              aria-current={part === current ? 'step' : undefined}
              onClick={() => show(part)}
            >
              <span className={styles.number}>{numberOf(part)}</span>
              <span className={styles.name}>{t(`editor.outline.${part}.name`)}</span>
              <span className={styles.short}>{t(`editor.outline.${part}.short`)}</span>
              <PartMarks part={part} />
            </button>
          </li>
        ))}
      </ol>
      <Legend />
    </nav>
  )
}

const PartMarks = memo(function PartMarks({ part }: { part: OutlinePart }): ReactNode {
  const { t } = useTranslation()
  const state = usePartState(part)
  const marks = [
    { count: state.errors, mark: t('editor.outline.errorMark'), words: 'editor.outline.errors', look: styles.error },
    {
      count: state.warnings,
      mark: t('editor.outline.warningMark'),
      words: 'editor.outline.warnings',
      look: styles.warning,
    },
    { count: state.blanks, mark: t('editor.outline.blankMark'), words: 'editor.outline.blanks', look: styles.blank },
  ] as const
  const open = marks.filter(({ count }) => count > 0)
  if (open.length === 0 && !state.unwritten)
    return (
      <span className={styles.state}>
        <span aria-hidden="true" className={styles.tick}>
          ✓
        </span>
        <span className={styles.complete}>{t('editor.outline.complete')}</span>
      </span>
    )
  return (
    <span className={styles.state}>
      {open.map(({ count, mark, words, look }) => (
        <span key={words} className={styles.count}>
          <span className={`${styles.mark} ${look}`} aria-hidden="true">
            {mark}
          </span>
          <span className={styles.figure} aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden">{t(words, { count })}</span>
        </span>
      ))}
      {open.length === 0 && (
        <span className={styles.count}>
          <span className={`${styles.mark} ${styles.blank}`} aria-hidden="true">
            {t('editor.outline.unwrittenMark')}
          </span>
          <span className={styles.complete}>{t('editor.outline.unwritten')}</span>
        </span>
      )}
    </span>
  )
})
