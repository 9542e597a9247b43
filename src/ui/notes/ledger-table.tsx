import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../desk/navigation'
import type { Ledger, LedgerRow, LedgerSide } from './ledger'
import styles from './ledger-table.module.css'

/** The reckoning behind a finding, in place: signs left, figures right, a rule over each sum, the difference last. */
export function LedgerTable({ ledger }: { ledger: Ledger }): ReactNode {
  const { t } = useTranslation()
  return (
    <table className={styles.ledger}>
      <caption className="visually-hidden">{t('notes.ledger.caption')}</caption>
      <Side side={ledger.left} name={t('notes.ledger.left')} />
      <Side side={ledger.right} name={t('notes.ledger.right')} />
      {ledger.difference !== '' && (
        <tbody>
          <tr className={styles.difference}>
            <td />
            <th scope="row">
              {ledger.left.sum} − {ledger.right.sum}
            </th>
            <td>{t('notes.ledger.difference', { difference: ledger.difference })}</td>
          </tr>
        </tbody>
      )}
    </table>
  )
}

function Side({ side, name }: { side: LedgerSide; name: string }): ReactNode {
  const summed = side.rows.length > 1 || side.rows.every(({ figure }) => figure === '')
  return (
    <tbody className={styles.side}>
      {side.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms of a relation keep their order
        <tr key={index}>
          <td className={index === 0 ? styles.name : styles.sign}>{index === 0 ? name : row.sign}</td>
          <th scope="row">
            <Label row={row} />
          </th>
          <td className={row.figure === '0' ? styles.zero : undefined}>{row.figure}</td>
        </tr>
      ))}
      {summed && (
        <tr>
          <td />
          <td />
          <td className={styles.sum}>{side.sum}</td>
        </tr>
      )}
    </tbody>
  )
}

function Label({ row }: { row: LedgerRow }): ReactNode {
  const { t } = useTranslation()
  const { goTo } = useNavigation()
  const { place } = row
  const label = row.lastYear ? t('notes.ledger.lastYear', { label: row.label }) : row.label
  if (place === null) return label
  return (
    <button type="button" className={styles.label} onClick={() => goTo(place)}>
      {label}
    </button>
  )
}
