import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cellKey } from '../../../editions/cells'
import type { CellKey, TableDefinition } from '../../../editions/edition'
import { layoutHeadings, type PrintedCell } from '../../../editions/layout-headings'
import { textAt } from '../../../report/figures'
import type { Report } from '../../../report/report'
import type { Doubt } from './cell-doubts'
import styles from './review.module.css'

interface SmallTableProps {
  readonly table: TableDefinition
  readonly report: Report
  readonly doubts: ReadonlyMap<CellKey, Doubt>
}

/** A table of the form with what was read, small enough to look over; what is not certain is marked. */
export function SmallTable({ table, report, doubts }: SmallTableProps): ReactNode {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={table.title} tabIndex={0}>
      <table className={styles.small}>
        <tbody>
          {layoutHeadings(table).map(({ cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed rows never change
            <tr key={row}>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed cells never change
                <Cell key={index} cell={cell} report={report} doubts={doubts} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {doubts.size > 0 && (
        <p className={styles.legend}>
          <span className={styles.guessed}>{t('start.review.mark.guessed')}</span> {t('start.review.marks.guessed')}
          {'　'}
          <span className={styles.unclear}>{t('start.review.mark.unclear')}</span> {t('start.review.marks.unclear')}
        </p>
      )}
    </section>
  )
}

function Cell({ cell, report, doubts }: { cell: PrintedCell } & Omit<SmallTableProps, 'table'>): ReactNode {
  const { t } = useTranslation()
  const spans = { rowSpan: cell.rowSpan, colSpan: cell.colSpan }
  if (cell.kind === 'corner') return <td {...spans}>{cell.text}</td>
  if (cell.kind !== 'value')
    return (
      <th scope={cell.kind === 'row' ? 'row' : 'col'} {...spans}>
        {cell.text}
      </th>
    )
  const doubt = doubts.get(cellKey(cell.cell))
  return (
    <td {...spans} className={doubt === undefined ? styles.figure : `${styles.figure} ${styles[doubt]}`}>
      {textAt(report.tables, cell.cell)}
      {doubt !== undefined && <span className={styles.mark}>{t(`start.review.mark.${doubt}`)}</span>}
    </td>
  )
}
