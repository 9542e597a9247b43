import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Readiness } from '../../checks/index-findings'
import { useCountOf } from '../desk/desk-context'
import styles from './ready-line.module.css'

/** n 处必改 · n 处应核 · 尚空 n 格, everywhere in view; a shape stands before each count. */
export const ReadyLine = memo(function ReadyLine(): ReactNode {
  const { t } = useTranslation()
  return (
    <ul className={styles.line} aria-label={t('editor.ready.label')}>
      <Item
        look={styles.square}
        done={t('editor.ready.noMustFix')}
        counted="mustFix"
        after={t('editor.ready.mustFix')}
      />
      <Item
        look={styles.triangle}
        done={t('editor.ready.noReview')}
        counted="toReview"
        after={t('editor.ready.toReview')}
      />
      <Item
        look={styles.dashed}
        done={t('editor.ready.noBlanks')}
        before={t('editor.ready.blanks')}
        counted="blankCells"
        after={t('editor.ready.cells')}
      />
    </ul>
  )
})

interface ItemProps {
  readonly look: string | undefined
  /** What is said when nothing is left to count. */
  readonly done: string
  readonly before?: string
  readonly counted: keyof Readiness
  readonly after: string
}

const Item = memo(function Item({ look, done, before = '', counted, after }: ItemProps): ReactNode {
  const count = useCountOf(counted)
  return (
    <li className={styles.item}>
      <i className={count === 0 ? styles.done : look} aria-hidden="true" />
      {count === 0 ? (
        done
      ) : (
        <>
          {before} <b>{count}</b> {after}
        </>
      )}
    </li>
  )
})
