import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type NumberedFinding, partOf } from '../desk/views'
import { FindingLine } from './finding-line'
import lines from './finding-line.module.css'
import styles from './notes-column.module.css'

/** 别处还有 n 处: findings of the parts that are not on the desk, a line each. */
export function Elsewhere({ entries }: { entries: readonly NumberedFinding[] }): ReactNode {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  return (
    <section className={styles.elsewhere}>
      <h3>{t('notes.elsewhere', { count: entries.length })}</h3>
      <ul className={lines.list}>
        {entries.map((entry, index) => (
          <FindingLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings of a rule may rest on the same values
            key={`${entry.finding.rule}:${entry.finding.fingerprint}:${index}`}
            entry={entry}
            prefix={t(`notes.short.${partOf(entry.finding)}`)}
          />
        ))}
      </ul>
    </section>
  )
}
