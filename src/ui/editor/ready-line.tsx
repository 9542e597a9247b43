import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../desk/desk-context'
import styles from './ready-line.module.css'

/** n 处必改 · n 处应核 · 尚空 n 格, everywhere in view; a shape stands before each count. */
export const ReadyLine = memo(function ReadyLine(): ReactNode {
  const { t } = useTranslation()
  const { mustFix, toReview, blankCells } = useView('readiness')
  return (
    <ul className={styles.line} aria-label={t('editor.ready.label')}>
      {mustFix === 0 ? (
        <Item look={styles.done}>{t('editor.ready.noMustFix')}</Item>
      ) : (
        <Item look={styles.square}>
          <b>{mustFix}</b> {t('editor.ready.mustFix')}
        </Item>
      )}
      {toReview === 0 ? (
        <Item look={styles.done}>{t('editor.ready.noReview')}</Item>
      ) : (
        <Item look={styles.triangle}>
          <b>{toReview}</b> {t('editor.ready.toReview')}
        </Item>
      )}
      {blankCells === 0 ? (
        <Item look={styles.done}>{t('editor.ready.noBlanks')}</Item>
      ) : (
        <Item look={styles.dashed}>
          {t('editor.ready.blanks')} <b>{blankCells}</b> {t('editor.ready.cells')}
        </Item>
      )}
    </ul>
  )
})

function Item({ look, children }: { look: string | undefined; children: ReactNode }): ReactNode {
  return (
    <li className={styles.item}>
      <i className={look} aria-hidden="true" />
      {children}
    </li>
  )
}
