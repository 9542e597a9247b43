import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import { useLastYear } from './desk-facts'
import { ledgerOf, ledgerOfWords } from './ledger'
import { LedgerTable } from './ledger-table'
import styles from './note-slip.module.css'
import { basisOf, relationOf } from './rule-basis'

/** 为什么: opens the reckoning and the basis in place. */
export function Why({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.why} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('notes.why')}</summary>
      {open && <Reasons finding={finding} />}
    </details>
  )
}

function Reasons({ finding }: { finding: Finding }): ReactNode {
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
