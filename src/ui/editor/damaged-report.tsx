import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedProblem } from '../../storage/saved/read-saved'
import { saveFile } from '../output/save-file'
import styles from './damaged-report.module.css'

export interface DamagedReportProps {
  readonly text: string
  readonly problems?: readonly SavedProblem[]
  /** What is stored, unchanged. */
  readonly raw?: string
  readonly onLeave: () => void
}

const listed = 8

/** A stored report that cannot be read: says so, changes nothing, and hands out the raw data. */
export function DamagedReport({ text, problems = [], raw, onLeave }: DamagedReportProps): ReactNode {
  const { t } = useTranslation()
  return (
    <main className={styles.sheet}>
      <h1 className={styles.title}>{t('editor.damaged.title')}</h1>
      <p>{text}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, listed).map((problem) => (
            <li key={JSON.stringify(problem)}>
              {'path' in problem
                ? t(`editor.damaged.problem.${problem.kind}`, { path: problem.path })
                : t(`editor.damaged.problem.${problem.kind}`)}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.actions}>
        {raw !== undefined && (
          <button
            type="button"
            className="primary"
            onClick={() => saveFile(t('editor.damaged.fileName'), raw, 'application/json')}
          >
            {t('editor.damaged.save')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {t('editor.damaged.back')}
        </button>
      </p>
    </main>
  )
}
