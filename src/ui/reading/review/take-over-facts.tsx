import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { editionById } from '../../../editions'
import { cellsOf } from '../../../editions/cells'
import { textAt } from '../../../report/figures'
import type { Report } from '../../../report/report'
import styles from './review.module.css'

function filledCells({ edition, tables }: Report): { readonly filled: number; readonly all: number } {
  const cells = [...cellsOf(editionById(edition)).values()]
  return { filled: cells.filter((cell) => textAt(tables, cell).trim() !== '').length, all: cells.length }
}

/** What a file turned out to be, at a glance. */
export function TakeOverFacts({ name, report }: { name: string; report: Report }): ReactNode {
  const { t } = useTranslation()
  const { title, agency, edition } = report
  const facts = [
    ['file', name],
    ['title', title === '' ? t('start.takeOver.noTitle') : title],
    ['agency', agency.name === '' ? t('start.takeOver.noAgency') : agency.name],
    ['edition', t('start.edition', { edition })],
    ['cells', t('start.takeOver.filled', filledCells(report))],
  ] as const
  return (
    <dl className={styles.facts}>
      {facts.map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`start.takeOver.facts.${fact}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
