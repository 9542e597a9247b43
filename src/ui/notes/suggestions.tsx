import type { ReactNode } from 'react'
import type { Finding } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import styles from './note-slip.module.css'

/** Changes a finding offers, each on a button that says its effect; the condition stands above it. */
export function Suggestions({ suggestions }: Pick<Finding, 'suggestions'>): ReactNode {
  const desk = useDesk()
  return (
    <ul className={styles.suggestions}>
      {suggestions.map(({ label, condition, edits }) => (
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
