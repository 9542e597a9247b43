import { memo, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementOf } from '../../checks/index-findings'
import { usePartState } from '../desk/desk-context'
import type { NumberedFinding, OutlinePart } from '../desk/views'
import { useAcknowledgements } from './desk-facts'
import { KindMark, type KindName } from './marks'
import styles from './notes-column.module.css'

interface ColumnHeadProps {
  readonly table: boolean
  readonly counts: readonly Count[]
  readonly total: number
  readonly all: boolean
  readonly onAll: () => void
}

/** 核对 本表 改 1 空 12, and the button that opens the list of everything. */
export const ColumnHead = memo(function ColumnHead({ table, counts, total, all, onAll }: ColumnHeadProps): ReactNode {
  const { t } = useTranslation()
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
})

export interface Count {
  readonly kind: KindName
  readonly count: number
}

/** What stands open in a part, by kind; kinds without anything are left out. The same counts stay the same list. */
export function useCounts(part: OutlinePart, here: readonly NumberedFinding[]): readonly Count[] {
  const known = useRef<readonly Count[]>([])
  const acknowledgements = useAcknowledgements()
  const { blanks } = usePartState(part)
  const explained = ({ finding }: NumberedFinding): boolean =>
    acknowledgementOf(finding, acknowledgements) !== undefined
  const numbered = here.filter(({ number }) => number !== null)
  const unexplained = numbered.filter((entry) => !explained(entry))
  const of = (severity: string): number => unexplained.filter(({ finding }) => finding.severity === severity).length
  const counts: readonly Count[] = [
    { kind: 'error', count: of('error') },
    { kind: 'warning', count: of('warning') },
    { kind: 'trial', count: of('trial') },
    { kind: 'explained', count: numbered.length - unexplained.length },
    { kind: 'blank', count: blanks },
  ]
  const open = counts.filter(({ count }) => count > 0)
  if (JSON.stringify(open) !== JSON.stringify(known.current)) known.current = open
  return known.current
}
