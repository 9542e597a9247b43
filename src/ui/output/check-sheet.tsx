import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { relationCounts } from '../../checks/index-findings'
import { cellsOf } from '../../editions/cells'
import { useDesk, useView } from '../desk/desk-context'
import styles from './check-sheet.module.css'
import { OpenFindings } from './open-findings'

/** What was checked and what is still open, before the report leaves. */
export function CheckSheet({ onBack }: { onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { blankCells } = useView('readiness')
  const { declared, judged, broken } = relationCounts(desk.result())
  const notJudged = desk.result().notJudged.length
  const cells = cellsOf(desk.edition).size
  return (
    <section aria-labelledby="check-sheet">
      <h2 id="check-sheet" className={styles.heading}>
        {t('output.sheet')}
      </h2>
      <ul className={styles.facts}>
        <Fact holds>{t('output.facts.parts')}</Fact>
        <Fact holds={blankCells === 0}>
          {blankCells === 0
            ? t('output.facts.cells', { count: cells })
            : t('output.facts.cellsOpen', { count: cells, blank: blankCells })}
        </Fact>
        <Fact holds={broken === 0 && judged === declared}>
          {broken === 0 && judged === declared
            ? t('output.facts.relations', { count: judged })
            : t('output.facts.relationsOpen', { count: judged, open: broken })}
        </Fact>
        {notJudged > 0 && <Fact holds={false}>{t('output.facts.notJudged', { count: notJudged })}</Fact>}
      </ul>
      <OpenFindings onBack={onBack} />
    </section>
  )
}

function Fact({ holds, children }: { holds: boolean; children: ReactNode }): ReactNode {
  return (
    <li className={styles.fact}>
      <span className={holds ? styles.tick : styles.open} aria-hidden="true" />
      {children}
    </li>
  )
}
