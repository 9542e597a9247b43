import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckSummary } from './check-summary'
import { DamagedNote } from './damaged-note'
import { clockTime, sameDay, shortDate } from './dates'
import styles from './reports-table.module.css'
import { RowMenu } from './row-menu'
import type { ShelfRow } from './shelf'

/** What can be done with a report of the list. */
export interface RowActions {
  readonly onOpen: (row: ShelfRow) => void
  readonly onCopy: (row: ShelfRow) => void
  readonly onNext: (row: ShelfRow) => void
  readonly onPublished: (row: ShelfRow) => void
  readonly onNotes: (row: ShelfRow) => void
  readonly onEarlier: (row: ShelfRow) => void
  readonly onRemove: (row: ShelfRow) => void
}

export interface ReportRowProps extends RowActions {
  readonly row: ShelfRow
  readonly now: Date
  /** The report being written now. */
  readonly current: boolean
  /** The page opens with the focus here. */
  readonly first: boolean
}

export function ReportRow({ row, now, current, first, ...actions }: ReportRowProps): ReactNode {
  const { t } = useTranslation()
  const changed = new Date(row.updatedAt)
  const status = row.origin === 'written' ? (row.published ? 'published' : 'writing') : row.origin
  return (
    <tr className={current ? styles.current : undefined}>
      <th scope="row" className={styles.year}>
        {row.year}
      </th>
      <td className={styles.whole}>{t('start.edition', { edition: row.edition })}</td>
      <td className={styles.whole}>{t(`start.status.${status}`)}</td>
      {row.state.kind === 'damaged' ? (
        <td colSpan={3}>
          <DamagedNote row={row} raw={row.state.raw} problems={row.state.problems} />
        </td>
      ) : (
        <>
          <td>
            <CheckSummary state={row.state} read={row.origin === 'read'} />
          </td>
          <td>
            {sameDay(changed, now) ? t('start.today', { time: clockTime(changed) }) : <WholeDate day={changed} />}
          </td>
          <td>
            {row.exported.length === 0
              ? t('start.notExported')
              : row.exported.map(({ as }, index) => (
                  <span key={as} className={styles.whole}>
                    {t(`start.exportedAs.${as}`)}
                    {index < row.exported.length - 1 && t('start.comma')}
                    <wbr />
                  </span>
                ))}
          </td>
        </>
      )}
      <td className={styles.actions}>
        <div className={styles.buttons}>
          {row.state.kind !== 'damaged' && (
            <button
              type="button"
              data-open
              className={current ? 'primary' : 'small'}
              aria-label={t(current ? 'start.continueNamed' : 'start.openNamed', { year: row.year })}
              // biome-ignore lint/a11y/noAutofocus: the list is the page, and its first report is what Enter should open
              autoFocus={first}
              onClick={() => actions.onOpen(row)}
            >
              {t(current ? 'start.continue' : 'start.open')}
            </button>
          )}
          <RowMenu row={row} {...actions} />
        </div>
      </td>
    </tr>
  )
}

/** A date breaks behind the year or not at all. */
function WholeDate({ day }: { day: Date }): ReactNode {
  return (
    <>
      <span className={styles.whole}>{day.getFullYear()}年</span>
      <wbr />
      <span className={styles.whole}>{shortDate(day)}</span>
    </>
  )
}
