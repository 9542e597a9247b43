import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LeavingHabit } from '../../storage/settings/settings'
import styles from './leaving-options.module.css'

const letters = ['函', '报告'] as const

export interface LeavingOptionsProps {
  readonly habit: LeavingHabit
  readonly onChange: (habit: LeavingHabit) => void
}

/** How this agency's documents leave: with room for a seal or without, and in which form the letter is written. */
export function LeavingOptions({ habit, onChange }: LeavingOptionsProps): ReactNode {
  const { t } = useTranslation()
  return (
    <div className={styles.options}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={habit.sealed}
          onChange={(event) => onChange({ ...habit, sealed: event.target.checked })}
        />
        {t('output.sealed')}
      </label>
      <fieldset className={styles.letters}>
        <legend>{t('output.letterForm')}</legend>
        {letters.map((letter) => (
          <label key={letter} className={styles.option}>
            <input
              type="radio"
              name="letter"
              checked={habit.letter === letter}
              onChange={() => onChange({ ...habit, letter })}
            />
            {t(`output.letters.${letter}`)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
