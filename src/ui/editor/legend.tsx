import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './legend.module.css'

/** What the looks of a cell mean; stands at the foot of the outline. */
export const Legend = memo(function Legend(): ReactNode {
  const { t } = useTranslation()
  return (
    <section className={styles.legend} aria-label={t('editor.legend.label')}>
      <p>
        <b className={styles.cell}>6</b> {t('editor.legend.typed')}
      </p>
      <p>
        <span className={styles.cell}>
          <i />
        </span>{' '}
        {t('editor.legend.blank')}
      </p>
      <p>
        <b className={`${styles.cell} ${styles.sum}`}>16</b> {t('editor.legend.sum')}
      </p>
      <p>
        <b className={`${styles.cell} ${styles.unequal}`}>
          <small>{t('table.side.left')}</small>2
        </b>{' '}
        {t('editor.legend.unequal')}
      </p>
    </section>
  )
})
