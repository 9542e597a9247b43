import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FirstSteps, type FirstStepsProps } from './first-steps'
import { ReportsTable, type ReportsTableProps } from './reports-table'
import styles from './start-page.module.css'

/** The list under its heading, or what to do while it is empty. */
export function ReportsSection({ year, onNew, onSample, ...table }: FirstStepsProps & ReportsTableProps): ReactNode {
  const { t } = useTranslation()
  const empty = table.rows.length === 0
  return (
    <section aria-labelledby="reports-title">
      <div className={styles.heading}>
        <h2 id="reports-title">{t('start.reports')}</h2>
        {!empty && (
          <button type="button" onClick={onNew}>
            {t('start.create.open')}
          </button>
        )}
      </div>
      {empty ? <FirstSteps {...{ year, onNew, onSample }} /> : <ReportsTable {...table} />}
    </section>
  )
}
