import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type NumberedFinding, partOf } from '../desk/views'
import { FindingLine } from './finding-line'
import lines from './finding-line.module.css'
import { noteKeys } from './note-order'
import styles from './notes-column.module.css'

type Entries = { readonly entries: readonly NumberedFinding[] }

/** The list is made anew for every margin; its entries tell whether it says the same. */
const sameEntries = ({ entries: a }: Entries, { entries: b }: Entries): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index])

/** 别处还有 n 处: findings of the parts that are not on the desk, a line each. */
export const Elsewhere = memo(function Elsewhere({ entries }: Entries): ReactNode {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  const keys = noteKeys(entries)
  return (
    <section className={styles.elsewhere}>
      <h3>{t('notes.elsewhere', { count: entries.length })}</h3>
      <ul className={lines.list}>
        {entries.map((entry, index) => (
          <FindingLine key={keys[index]} entry={entry} prefix={t(`notes.short.${partOf(entry.finding)}`)} />
        ))}
      </ul>
    </section>
  )
}, sameEntries)
