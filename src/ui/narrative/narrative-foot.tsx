import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NarrativePart } from '../../editions/edition'
import type { Block } from '../../report/report'
import styles from './narrative-editor.module.css'
import { advisedLength, lengthOf } from './part-length'

interface NarrativeFootProps {
  readonly part: NarrativePart
  readonly blocks: readonly Block[]
  readonly onInsert: () => void
}

/** The line at the foot of the sheet: keys, adding a picture, how much is written. */
export function NarrativeFoot({ part, blocks, onInsert }: NarrativeFootProps): ReactNode {
  const { t } = useTranslation()
  const limit = advisedLength[part]
  const length = lengthOf(blocks)
  return (
    <div className={styles.foot}>
      <span className={styles.key}>
        <kbd>F8</kbd> {t('narrative.keys.next')}
      </span>
      <span className={styles.key}>
        <kbd>Alt</kbd> <kbd>↓</kbd> {t('narrative.keys.part')}
      </span>
      <span className={`${styles.key} ${styles.figure}`}>
        <kbd>Alt</kbd> <kbd>I</kbd>{' '}
        <button type="button" className="link" onClick={onInsert}>
          {t('narrative.insertFigure')}
        </button>
      </span>
      <span className={styles.key}>
        <kbd>Ctrl</kbd> <kbd>Z</kbd> {t('narrative.keys.undo')}
      </span>
      <span className={styles.length}>
        {limit === undefined ? t('narrative.length', { length }) : t('narrative.lengthAdvised', { length, limit })}
      </span>
    </div>
  )
}
