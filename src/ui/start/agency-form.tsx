import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agency, UnitType } from '../../report/report'
import styles from './agency-form.module.css'

const unitTypes: readonly UnitType[] = ['镇', '乡', '街道']

/** The lines of the form; fields that belong together share a line. */
const lines = [
  ['province', 'city', 'county'],
  ['office', 'telephone', 'fax'],
  ['address', 'postcode'],
  ['email'],
  ['websiteName', 'websiteAddress'],
] as const

/** What kind of township a full name tells of; the clerk can say otherwise. */
const unitTypeOf = (name: string): UnitType | null =>
  unitTypes.find((type) => new RegExp(`${type}(?:人民政府|办事处)?$`).test(name.trim())) ?? null

export interface AgencyFormProps {
  readonly agency: Agency
  readonly onChange: (agency: Agency) => void
  /** Said under the name when it is missing. */
  readonly problem: string | null
}

/** What stays the same about the agency from year to year. Only the name is needed. */
export function AgencyForm({ agency, onChange, problem }: AgencyFormProps): ReactNode {
  const { t } = useTranslation()
  const hint = useId()
  const rename = (name: string): void => onChange({ ...agency, name, unitType: unitTypeOf(name) ?? agency.unitType })
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        <span>
          {t('start.agency.name')} <span className={styles.needed}>{t('start.agency.needed')}</span>
        </span>
        <input
          data-first
          value={agency.name}
          required
          aria-invalid={problem !== null}
          aria-describedby={hint}
          onChange={(event) => rename(event.target.value)}
        />
        <span id={hint} className={problem === null ? styles.hint : styles.problem}>
          {problem ?? t('start.agency.nameHint')}
        </span>
      </label>
      <fieldset className={styles.types}>
        <legend>{t('start.agency.unitType')}</legend>
        {unitTypes.map((type) => (
          <label key={type}>
            <input
              type="radio"
              name="unit-type"
              checked={agency.unitType === type}
              onChange={() => onChange({ ...agency, unitType: type })}
            />{' '}
            {type}
          </label>
        ))}
      </fieldset>
      {lines.map((keys) => (
        <div key={keys[0]} className={styles.line}>
          {keys.map((key) => (
            <label key={key} className={`${styles.field} ${styles[key] ?? ''}`}>
              <span>{t(`start.agency.${key}`)}</span>
              <input value={agency[key]} onChange={(event) => onChange({ ...agency, [key]: event.target.value })} />
            </label>
          ))}
        </div>
      ))}
    </div>
  )
}
