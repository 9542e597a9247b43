import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { generatedTitle } from '../../report/drafting'
import type { Agency } from '../../report/report'
import { AgencyForm } from './agency-form'
import { Dialog } from './dialog'
import styles from './dialog.module.css'
import { TitlePreview } from './title-preview'

export interface AgencyDialogProps {
  readonly agency: Agency
  /** For which year's title to show what the name makes of it. */
  readonly year: number
  readonly onSave: (agency: Agency) => void
  readonly onClose: () => void
}

/** The agency's constants, asked once and used in every new report. */
export function AgencyDialog({ agency: initial, year, onSave, onClose }: AgencyDialogProps): ReactNode {
  const { t } = useTranslation()
  const [agency, setAgency] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (agency.name.trim() === '') setProblem(t('start.agency.nameMissing'))
    else onSave({ ...agency, name: agency.name.trim() })
  }
  return (
    <Dialog title={t('start.agency.title')} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <p>{t('start.agency.text')}</p>
        <AgencyForm agency={agency} onChange={setAgency} problem={problem} />
        <TitlePreview title={generatedTitle(agency, year)} />
        <div className={styles.buttons}>
          <button type="submit" className="primary">
            {t('start.agency.save')}
          </button>
          <button type="button" onClick={onClose}>
            {t('start.agency.leave')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
