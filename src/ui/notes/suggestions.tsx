import type { ReactNode } from 'react'
import type { Finding } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import styles from './note-slip.module.css'

/** Changes a finding offers, each on a button that says its effect; the condition stands above it. */
export function Suggestions({ finding }: { finding: Finding }): ReactNode {
  const desk = useDesk()
  if (finding.suggestions.length === 0) return null
  return (
    <ul className={styles.suggestions}>
      {finding.suggestions.map(({ label, condition, edits }) => (
        <li key={`${condition}${label}`} className={condition === '' ? undefined : styles.onCondition}>
          {condition !== '' && <span className={styles.condition}>{condition.replace(/：?$/, '：')}</span>}
          <button type="button" className="small" onClick={() => desk.applyEdits(label, edits)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}
