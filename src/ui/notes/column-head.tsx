import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementOf } from '../../checks/index-findings'
import { useView } from '../desk/desk-context'
import type { NumberedFinding, OutlinePart } from '../desk/views'
import { useAcknowledgements } from './desk-facts'
import { KindMark, type KindName } from './marks'
import styles from './notes-column.module.css'

interface ColumnHeadProps {
  readonly part: OutlinePart
  readonly table: boolean
  readonly here: readonly NumberedFinding[]
  readonly total: number
  readonly all: boolean
  readonly onAll: () => void
}

/** 核对 本表 改 1 空 12, and the button that opens the list of everything. */
export function ColumnHead({ part, table, here, total, all, onAll }: ColumnHeadProps): ReactNode {
  const { t } = useTranslation()
  const counts = useCounts(part, here)
  return (
    <header className={styles.head}>
      <h2>{t('notes.title')}</h2>
      <p className={styles.counts}>
        <span>{t(table ? 'notes.thisTable' : 'notes.thisPart')}</span>
        {counts.map(({ kind, count }) => (
          <span key={kind} className={styles.count}>
            <KindMark kind={kind} />
            <b aria-hidden="true">{count}</b>
            <span className="visually-hidden">{t(`notes.counted.${kind}`, { count })}</span>
          </span>
        ))}
        {counts.length === 0 && <span>{t('notes.nothingHere')}</span>}
      </p>
      <button type="button" className={styles.all} aria-expanded={all} onClick={onAll}>
        {all ? t('notes.backToPart') : t('notes.all', { count: total })}
      </button>
    </header>
  )
}

export interface Count {
  readonly kind: KindName
  readonly count: number
}

/** What stands open in a part, by kind; kinds without anything are left out. */
export function useCounts(part: OutlinePart, here: readonly NumberedFinding[]): Count[] {
  const acknowledgements = useAcknowledgements()
  const { blanks } = useView('parts')[part]
  const explained = ({ finding }: NumberedFinding): boolean =>
    acknowledgementOf(finding, acknowledgements) !== undefined
  const numbered = here.filter(({ number }) => number !== null)
  const open = numbered.filter((entry) => !explained(entry))
  const of = (severity: string): number => open.filter(({ finding }) => finding.severity === severity).length
  const counts: readonly Count[] = [
    { kind: 'error', count: of('error') },
    { kind: 'warning', count: of('warning') },
    { kind: 'trial', count: of('trial') },
    { kind: 'explained', count: numbered.length - open.length },
    { kind: 'blank', count: blanks },
  ]
  return counts.filter(({ count }) => count > 0)
}
