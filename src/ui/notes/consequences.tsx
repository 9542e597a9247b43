import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../checks/finding'
import { useNavigation } from '../desk/navigation'
import styles from './note-slip.module.css'

/** What only follows from a finding, folded under it: mending the root mends these. */
export function Consequences({ number, findings }: { number: number | null; findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation()
  const { goTo } = useNavigation()
  return (
    <details className={styles.consequences}>
      <summary>{t('notes.consequences', { number: number ?? '', count: findings.length })}</summary>
      <ul>
        {findings.map(({ rule, message, places: [place] }) => (
          <li key={rule}>
            {place === undefined ? (
              message.what
            ) : (
              <button type="button" className={styles.consequence} onClick={() => goTo(place)}>
                {message.what}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
