import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cellName } from '../../../checks/labels'
import type { CellKey } from '../../../editions/edition'
import dialog from '../../start/dialog.module.css'
import styles from './review.module.css'
import type { YuanCell } from './yuan'

interface YuanQuestionProps {
  readonly cells: readonly YuanCell[]
  readonly converted: ReadonlySet<CellKey>
  readonly onConvert: (key: CellKey, convert: boolean) => void
}

/** Sums in 元 where the form wants 万元: converted only where the clerk says so, before and after in sight. */
export function YuanQuestion({ cells, converted, onConvert }: YuanQuestionProps): ReactNode {
  const { t } = useTranslation()
  if (cells.length === 0) return null
  return (
    <fieldset className={styles.block}>
      <legend>{t('start.review.yuan.question')}</legend>
      <p className={dialog.hint}>{t('start.review.yuan.hint')}</p>
      {cells.map(({ cell, before, after }) => (
        <label key={cell.key} className={styles.choice}>
          <input
            type="checkbox"
            checked={converted.has(cell.key)}
            onChange={(event) => onConvert(cell.key, event.target.checked)}
          />
          {t('start.review.yuan.convert', { cell: cellName(cell), before, after })}
        </label>
      ))}
    </fieldset>
  )
}
