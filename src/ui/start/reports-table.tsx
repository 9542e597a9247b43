import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ReportRow, type RowActions } from './report-row'
import styles from './reports-table.module.css'
import { currentRow, type ShelfRow } from './shelf'

export interface ReportsTableProps extends RowActions {
  readonly rows: readonly ShelfRow[]
  readonly now: Date
}

const columns = ['year', 'format', 'state', 'checks', 'changed', 'exported'] as const

/** ↑ and ↓ go from report to report; Enter is the button's own. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')]
  const row = document.activeElement?.closest('tr')
  const at = openers.findIndex((opener) => opener.closest('tr') === row)
  const next = openers[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** All reports, newest year first. */
export function ReportsTable({ rows, now, ...actions }: ReportsTableProps): ReactNode {
  const { t } = useTranslation()
  const current = currentRow(rows)
  return (
    <table className={styles.table} onKeyDown={moveFocus}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`start.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className={styles.actions}>
            <span className="visually-hidden">{t('start.columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <ReportRow
            key={row.id}
            row={row}
            now={now}
            current={row === current}
            first={row === current || (current === undefined && index === 0)}
            {...actions}
          />
        ))}
      </tbody>
    </table>
  )
}
