import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../receipt.module.css'

const shownForMs = 6_000

/** Something done to the list, in words, and how to take it back. */
export interface Done {
  readonly words: string
  readonly undo: (() => Promise<void>) | null
}

export interface ReceiptProps {
  readonly done: Done | null
  readonly onUndo: () => void
  readonly onGone: () => void
}

/** Says what was done, with the way back; stays while pointed at or focused. */
export function Receipt({ done, onUndo, onGone }: ReceiptProps): ReactNode {
  const { t } = useTranslation()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (done === null || held) return
    const timer = setTimeout(onGone, shownForMs)
    return () => clearTimeout(timer)
  }, [done, held, onGone])
  return (
    <div className={styles.place} role="status">
      {done !== null && (
        <section
          aria-label={done.words}
          className={styles.receipt}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span aria-hidden="true">✓</span>
          <span>{done.words}</span>
          {done.undo !== null && (
            <button type="button" className={styles.undo} onClick={onUndo}>
              {t('start.undo')} <span className={styles.key}>Ctrl Z</span>
            </button>
          )}
        </section>
      )}
    </div>
  )
}
