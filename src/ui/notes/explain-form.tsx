import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reasonOf } from './acknowledging'
import styles from './explain-form.module.css'

const reasons = ['checked', 'counting', 'unlisted', 'acrossYears', 'wording'] as const

interface ExplainFormProps {
  readonly onExplain: (reason: string) => void
  readonly onCancel: () => void
}

/** Why a finding stands as it is: a reason from the list, own words, or both. */
export function ExplainForm({ onExplain, onCancel }: ExplainFormProps): ReactNode {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<(typeof reasons)[number] | ''>('')
  const [added, setAdded] = useState('')
  const id = useId()
  const reason = reasonOf(chosen === '' ? '' : t(`notes.reason.${chosen}`), added)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason !== '') onExplain(reason)
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label htmlFor={`${id}-reason`}>{t('notes.reasonLabel')}</label>
      <select
        id={`${id}-reason`}
        // biome-ignore lint/a11y/noAutofocus: the form opens on the clerk's own click and Esc leaves it
        autoFocus
        value={chosen}
        onChange={(event) => setChosen(event.target.value as typeof chosen)}
      >
        <option value="">{t('notes.reasonNone')}</option>
        {reasons.map((key) => (
          <option key={key} value={key}>
            {t(`notes.reason.${key}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-added`}>{t('notes.reasonAdded')}</label>
      <textarea id={`${id}-added`} rows={2} value={added} onChange={(event) => setAdded(event.target.value)} />
      <p className={styles.actions}>
        <button type="submit" className="small" disabled={reason === ''}>
          {t('notes.keepExplained')}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {t('notes.cancel')}
        </button>
        {reason === '' && <span className={styles.hint}>{t('notes.reasonWanted')}</span>}
      </p>
    </form>
  )
}
