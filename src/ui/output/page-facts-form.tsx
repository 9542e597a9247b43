import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageFacts } from '../../document/html/page-facts'
import styles from './page-facts-form.module.css'

const fields = ['indexNumber', 'issuer', 'issuedOn', 'publishedOn', 'title', 'documentNumber', 'validity'] as const

export interface PageFactsFormProps {
  readonly facts: PageFacts
  /** Name of the Word file that would lie beside the page. */
  readonly wordName: string
  readonly onChange: (facts: PageFacts) => void
}

/** What a government site states over an article, for this export only; nothing of it becomes part of the report. */
export function PageFactsForm({ facts, wordName, onChange }: PageFactsFormProps): ReactNode {
  const { t } = useTranslation()
  return (
    <details className={styles.facts}>
      <summary>{t('output.page.summary')}</summary>
      <p className={styles.hint}>{t('output.page.hint')}</p>
      {fields.map((field) => (
        <label key={field} className={styles.field}>
          {t(`output.page.fields.${field}`)}
          <input value={facts[field]} onChange={(event) => onChange({ ...facts, [field]: event.target.value })} />
        </label>
      ))}
      <label className={styles.offer}>
        <input
          type="checkbox"
          checked={facts.wordFile !== ''}
          onChange={(event) => onChange({ ...facts, wordFile: event.target.checked ? wordName : '' })}
        />
        {t('output.page.offersWord')}
      </label>
    </details>
  )
}
