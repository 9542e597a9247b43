import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Keeper } from '../../storage/keeping/open-keeper'
import styles from './save-state.module.css'

/**
 * What is typed is in the journal at once; only a database that has not taken it this long after is worth a word. Longer
 * than the keeper waits for a pause in typing.
 */
const patienceMs = 12_000

const timeOf = (at: number): string => {
  const date = new Date(at)
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** 已保存 14:32, 正在保存, 没有存上 — the only place that speaks of saving. */
export function SaveState({ keeper }: { keeper: Keeper }): ReactNode {
  const { t } = useTranslation()
  const kind = useSyncExternalStore(keeper.subscribe, () => keeper.status().kind)
  const [savedAt, setSavedAt] = useState(timeOf(Date.now()))
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const status = keeper.status()
    if (status.kind === 'saved') setSavedAt(timeOf(status.at))
    setSlow(false)
    if (kind !== 'saving') return
    const timer = setTimeout(() => setSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [keeper, kind])
  if (kind === 'failed') return <span className={styles.failed}>{t('editor.notSaved')}</span>
  if (slow) return <span className={styles.state}>{t('editor.saving')}</span>
  return (
    <span className={styles.state}>
      <span aria-hidden="true">✓</span> {t('editor.saved', { time: savedAt })}
    </span>
  )
}
