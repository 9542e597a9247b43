import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import { useLastYear } from './desk-facts'
import { ledgerOf, ledgerOfWords } from './ledger'
import { LedgerTable } from './ledger-table'
import styles from './note-slip.module.css'
import { basisOf, relationOf } from './rule-basis'

/** The reckoning of a finding, or what it compares, and what the rule rests on. */
export function Reckoning({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation()
  const { edition, result } = useDesk()
  const lastYear = useLastYear()
  const relation = relationOf(edition, finding.rule)
  const ledger =
    relation === undefined
      ? ledgerOfWords(finding)
      : ledgerOf(relation, finding, { edition, figures: result().figures, lastYear: lastYear?.figures ?? null })
  const basis = basisOf(edition, finding.rule)
  return (
    <>
      {ledger !== null && <LedgerTable ledger={ledger} />}
      {basis !== null && (
        <p className={styles.basis}>
          {t(`notes.basis.${basis.kind}`, { table: basis.table, statement: basis.statement })}
          {basis.clause !== '' && ` ${t('notes.clause', { clause: basis.clause })}`}
        </p>
      )}
    </>
  )
}
