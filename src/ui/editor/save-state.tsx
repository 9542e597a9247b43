import { type ReactNode, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeper } from '../../storage/keeping/open-keeper'
import styles from './save-state.module.css'

const timeOf = (at: number): string => {
  const date = new Date(at)
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** 已保存 14:32, 正在保存, 没有存上 — the only place that speaks of saving. */
export function SaveState({ keeper }: { keeper: Keeper }): ReactNode {
  const { t } = useTranslation()
  const status = useSyncExternalStore(keeper.subscribe, keeper.status)
  if (status.kind === 'failed') return <span className={styles.failed}>{t('editor.notSaved')}</span>
  if (status.kind === 'saving') return <span className={styles.state}>{t('editor.saving')}</span>
  return (
    <span className={styles.state}>
      <span aria-hidden="true">✓</span> {t('editor.saved', { time: timeOf(status.at) })}
    </span>
  )
}
