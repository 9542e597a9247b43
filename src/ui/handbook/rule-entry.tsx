import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandbookEntry } from '../../checks/handbook'
import { editions as allEditions } from '../../editions'
import styles from './handbook-page.module.css'

/** One rule: its sentence, what it rests on, and how it looks kept and broken. */
export function RuleEntry({ rule }: { rule: HandbookEntry }): ReactNode {
  const { t } = useTranslation()
  const { code, severity, statement, basis, clause, editions, example } = rule
  const forms =
    editions.length === allEditions.length
      ? t('output.rules.everyEdition')
      : editions.map((edition) => t(`output.rules.editions.${edition}`)).join(' ')
  return (
    <article className={styles.rule}>
      <h3 className={styles.statement}>
        <span className={styles.code}>{code}</span>
        <span>{statement}</span>
      </h3>
      <p className={styles.basis}>
        {[t(`output.rules.severity.${severity}`), t(`output.rules.basis.${basis}`), clause, forms]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
      <dl className={styles.examples}>
        <dt>{t('output.rules.right')}</dt>
        <dd>{example.right}</dd>
        <dt>{t('output.rules.wrong')}</dt>
        <dd>{example.wrong === '' ? t('output.rules.nothing') : example.wrong}</dd>
      </dl>
    </article>
  )
}
