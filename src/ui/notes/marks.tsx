import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '../../editions/edition'
import styles from './marks.module.css'

/** A finding's running number, the same one that stands behind the words and under the column. */
export const NumberMark = memo(function NumberMark({ number, tone }: { number: number; tone: Severity }): ReactNode {
  return <span className={`${styles.number} ${styles[tone]}`}>{number}</span>
})

export type KindName = 'error' | 'warning' | 'trial' | 'blank' | 'hint' | 'explained'

/** 改 filled, 核 outlined, 空 dashed, 示 round. */
export const KindMark = memo(function KindMark({ kind }: { kind: KindName }): ReactNode {
  const { t } = useTranslation()
  return (
    <span className={`${styles.kind} ${styles[kind]}`} aria-hidden="true">
      {t(`notes.mark.${kind}`)}
    </span>
  )
})
