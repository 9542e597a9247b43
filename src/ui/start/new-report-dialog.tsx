import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionFor, editions } from '../../editions'
import { generatedTitle, newReport } from '../../report/drafting'
import { emptyAgency } from '../../report/empty-report'
import type { Agency, Report } from '../../report/report'
import { AgencyForm } from './agency-form'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import { TitlePreview } from './title-preview'

export interface NewReportDialogProps {
  /** The year that is due. */
  readonly year: number
  /** Null until it has been asked for once. */
  readonly agency: Agency | null
  readonly yearsHere: readonly number[]
  readonly onCreate: (report: Report) => void
  readonly onClose: () => void
}

const firstYear = Math.min(...editions.map((edition) => edition.firstYear))

/** Year in, report out: the edition follows from the year, the agency's constants are asked for only the first time. */
export function NewReportDialog(props: NewReportDialogProps): ReactNode {
  const { agency: known, yearsHere, onCreate, onClose } = props
  const { t } = useTranslation()
  const [yearText, setYearText] = useState(String(props.year))
  const [agency, setAgency] = useState(known ?? emptyAgency)
  const [problem, setProblem] = useState<string | null>(null)
  const hint = useId()
  const year = Number(yearText)
  const edition = editionFor(year)
  const yearWords = (): string => {
    if (!/^\d{4}$/.test(yearText)) return t('start.create.noYear')
    if (edition === null) return t('start.create.noEdition', { year, first: firstYear })
    return t('start.create.edition', { edition: edition.id, document: edition.document })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (agency.name.trim() === '') setProblem(t('start.agency.nameMissing'))
    else if (edition !== null) onCreate(newReport({ ...agency, name: agency.name.trim() }, year, edition))
  }
  return (
    <Dialog title={t('start.create.title')} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p className={styles.row}>
          <label>
            {t('start.create.year')}{' '}
            <input
              className={styles.year}
              type="number"
              inputMode="numeric"
              min={firstYear}
              value={yearText}
              aria-describedby={hint}
              aria-invalid={edition === null}
              onChange={(event) => setYearText(event.target.value)}
            />
          </label>
          <span id={hint} role="status" className={edition === null ? styles.problem : styles.hint}>
            {yearWords()}
          </span>
        </p>
        {yearsHere.includes(year) && <p className={styles.hint}>{t('start.create.alreadyHere', { year })}</p>}
        {known === null && <AgencyForm agency={agency} onChange={setAgency} problem={problem} />}
        {edition !== null && <TitlePreview title={generatedTitle(agency, year)} />}
        <div className={styles.buttons}>
          <button
            type="submit"
            className="primary"
            data-first={known === null ? undefined : true}
            disabled={edition === null}
          >
            {edition === null ? t('start.create.make') : t('start.create.makeYear', { year })}
          </button>
          <button type="button" onClick={onClose}>
            {t('start.create.leave')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
