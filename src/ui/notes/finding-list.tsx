import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useView } from '../desk/desk-context'
import { type OutlinePart, outlineParts, partOf } from '../desk/views'
import { FindingLine } from './finding-line'
import styles from './finding-line.module.css'
import { noteKeys, noteKind } from './note-order'

/** How a part is headed: by the form's own heading, or by our word for what stands before and after the parts. */
function usePartName(): (part: OutlinePart) => string {
  const { t } = useTranslation()
  const { edition } = useDesk()
  return (part) => {
    if (part === 'opening' || part === 'signature') return t(`notes.part.${part}`)
    return edition.parts.find(({ key }) => key === part)?.heading ?? ''
  }
}

/** 核对: everything found in the report, part by part, with what could not be judged at its end. */
export function FindingList({ onGo }: { onGo?: () => void }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const nameOf = usePartName()
  const findings = useView('findings').filter((entry) => noteKind(entry) !== 'hidden')
  const groups = outlineParts
    .map((part) => ({ part, entries: findings.filter(({ finding }) => partOf(finding) === part) }))
    .filter(({ entries }) => entries.length > 0)
  const { notJudged } = desk.result()
  return (
    <div>
      {groups.length === 0 && <p>{t('notes.nothingFound')}</p>}
      {groups.map(({ part, entries }) => (
        <section key={part} className={styles.group}>
          <h3>{nameOf(part)}</h3>
          <ul className={styles.list}>
            {entries.map((entry, index) => (
              <FindingLine key={noteKeys(entries)[index]} entry={entry} {...(onGo === undefined ? {} : { onGo })} />
            ))}
          </ul>
        </section>
      ))}
      {notJudged.length > 0 && (
        <details className={styles.quiet}>
          <summary>{t('notes.notJudged', { count: notJudged.length })}</summary>
          <ul>
            {notJudged.map(({ rule, message }) => (
              <li key={rule}>
                {message.where}：{message.what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
