import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableId } from '../../editions/edition'
import styles from './foot.module.css'
import grid from './grid.module.css'

export interface SkipLinksProps {
  readonly table: TableId
  /** 表二, 表三, 表四. */
  readonly name: string
  readonly children: ReactNode
}

const go = (id: string) => (event: { preventDefault: () => void }) => {
  // The page's address says which report is open; a skip must not change it.
  event.preventDefault()
  document.getElementById(id)?.focus()
}

/** A way around the many cells of a table for those who walk with Tab, and a way back in. */
export function SkipLinks({ table, name, children }: SkipLinksProps): ReactNode {
  const { t } = useTranslation()
  const before = `before-${table}`
  const after = `after-${table}`
  return (
    <div className={grid.room}>
      <a id={before} className={styles.skip} href={`#${after}`} onClick={go(after)}>
        {t('table.skip.over', { name })}
      </a>
      {children}
      <a id={after} className={styles.skip} href={`#${before}`} onClick={go(before)}>
        {t('table.skip.back', { name })}
      </a>
    </div>
  )
}
