import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { NextYear, Wishes } from '../../report/next-year'
import styles from './next-year-choices.module.css'

export interface NextYearChoicesProps {
  readonly next: NextYear
  readonly wishes: Wishes
  readonly onChange: (wishes: Wishes) => void
  readonly alreadyHere: boolean
}

/** What of last year's report goes into the new one, named before it is done. */
export function NextYearChoices({ next, wishes, onChange, alreadyHere }: NextYearChoicesProps): ReactNode {
  const { t } = useTranslation()
  const hint = useId()
  const { carried, unread, unmapped } = next
  const { year } = next.report
  const last = year - 1
  const nonzero = carried.filter(({ text }) => Number(text) !== 0)
  const figures: string[] = nonzero.map((figure) => t('start.next.figure', { label: figure.label, text: figure.text }))
  if (figures.length === 0) figures.push(t('start.next.allZero'))
  else if (nonzero.length < carried.length) figures.push(t('start.next.rest'))
  return (
    <fieldset className={styles.choices}>
      <legend>{t('start.next.bring', { year })}</legend>
      <p className={styles.hint}>{t('start.next.agency', { year })}</p>
      {carried.length > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={wishes.carryOver}
            onChange={(event) => onChange({ ...wishes, carryOver: event.target.checked })}
          />
          {t('start.next.carryOver', { figures: figures.join(t('start.comma')) })}
        </label>
      )}
      {carried.length === 0 && unread.length === 0 && <p>{t('start.next.nothing', { last })}</p>}
      {unread.map(({ label, text }) => (
        <p key={label}>{t('start.next.unread', { last, label, text })}</p>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={wishes.narratives}
          aria-describedby={hint}
          onChange={(event) => onChange({ ...wishes, narratives: event.target.checked })}
        />
        {t('start.next.narratives')}
      </label>
      <p id={hint} className={styles.hint}>
        {t('start.next.narrativesHint')}
      </p>
      {unmapped.length > 0 && <p>{t('start.next.unmapped', { year, rows: unmapped.join(t('start.comma')) })}</p>}
      {alreadyHere && <p>{t('start.next.alreadyHere', { year })}</p>}
    </fieldset>
  )
}
