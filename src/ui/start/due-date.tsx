import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './deadline-scale.module.css'

export interface DueDateProps {
  readonly due: string
  readonly statutory: string
  /** The new date, or null when it stays as it was. */
  readonly onDone: (date: string | null) => void
}

/** Asks for the county's date in the place where it stands. */
export function DueDate({ due, statutory, onDone }: DueDateProps): ReactNode {
  const { t } = useTranslation()
  const [date, setDate] = useState(due)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onDone(date === '' ? null : date)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        {t('start.deadline.field')}{' '}
        <input
          type="date"
          value={date}
          // biome-ignore lint/a11y/noAutofocus: the clerk has just asked for this field, and it takes the link's place
          autoFocus
          onChange={(event) => setDate(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onDone(null)}
        />
      </label>
      <button type="submit" className="small">
        {t('start.deadline.use')}
      </button>
      {due !== statutory && (
        <button type="button" className="small" onClick={() => onDone(statutory)}>
          {t('start.deadline.reset')}
        </button>
      )}
      <button type="button" className="small" onClick={() => onDone(null)}>
        {t('start.deadline.keep')}
      </button>
    </form>
  )
}
