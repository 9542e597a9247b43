import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportEntry } from '../../storage/database/stores'
import type { SavedProblem } from '../../storage/saved/read-saved'
import { fileName, saveFile } from '../output/save-file'
import styles from './reports-table.module.css'

/** A saved report that cannot be opened: says so in its row and hands out what is there. */
export function DamagedNote({
  row,
  raw,
  problems,
}: {
  row: ReportEntry
  raw: string
  problems: readonly SavedProblem[]
}): ReactNode {
  const { t } = useTranslation()
  const newer = problems.some(({ kind }) => kind === 'newer')
  return (
    <p className={styles.damaged}>
      <span>{t(newer ? 'start.damaged.newer' : 'start.damaged.broken')}</span>
      <button
        type="button"
        data-open
        className="small"
        onClick={() => saveFile(fileName(row.title, '.json'), raw, 'application/json')}
      >
        {t('start.damaged.save')}
      </button>
    </p>
  )
}
