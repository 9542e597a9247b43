import { type ReactNode, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeper } from '../../storage/keeping/open-keeper'
import { useDesk } from '../desk/desk-context'
import { fileName, saveFile } from '../output/save-file'
import styles from './bars.module.css'

/** What the clerk must know at once; bars push the paper down, they never cover it. */
export function Bars({
  keeper,
  readOnly,
  onTakeOver,
}: {
  keeper: Keeper
  readOnly: boolean
  onTakeOver: () => void
}): ReactNode {
  const { t } = useTranslation()
  const failure = useSyncExternalStore(keeper.subscribe, () => {
    const status = keeper.status()
    return status.kind === 'failed' ? status.reason : null
  })
  return (
    <>
      {failure !== null && !readOnly && (
        <p className={`${styles.bar} ${styles.failed}`} role="alert">
          {t('editor.saveFailed', { reason: t(`editor.reasons.${failure}`) })}
          <BackupButton />
        </p>
      )}
      {readOnly && (
        <p className={styles.bar} role="status">
          {t('editor.elsewhere')}
          <button type="button" className="small" onClick={onTakeOver}>
            {t('editor.takeOver')}
          </button>
        </p>
      )}
    </>
  )
}

function BackupButton(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const save = async () => {
    const { writeJson } = await import('../../document/write-json')
    const report = desk.report()
    saveFile(fileName(report.title, '.json'), writeJson(report), 'application/json')
  }
  return (
    <button type="button" className="small" onClick={() => void save()}>
      {t('editor.backup')}
    </button>
  )
}
