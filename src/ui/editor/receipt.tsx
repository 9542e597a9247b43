import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useLastNamedStep } from '../desk/desk-context'
import styles from '../receipt.module.css'

const shownForMs = 6000

/** Says what a step of more than typing did, with the way back. Stays while pointed at or focused. */
export function Receipt({ onUndo }: { onUndo: () => void }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const last = useLastNamedStep()
  const seen = useRef(new WeakSet(desk.history().done))
  const [shown, setShown] = useState<typeof last>(undefined)
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (last !== undefined && !seen.current.has(last)) setShown(last)
    else setShown(undefined)
    // Undo brings an older step to the end again; it has had its receipt.
    if (last !== undefined) seen.current.add(last)
  }, [last])

  useEffect(() => {
    if (shown === undefined || held) return
    const timer = setTimeout(() => setShown(undefined), shownForMs)
    return () => clearTimeout(timer)
  }, [shown, held])

  return (
    <div className={styles.place} role="status">
      {shown !== undefined && (
        <section
          aria-label={shown.label}
          className={styles.receipt}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span aria-hidden="true">✓</span>
          <span>{shown.label}</span>
          <button type="button" className={styles.undo} onClick={onUndo}>
            {t('editor.undo')} <span className={styles.key}>Ctrl Z</span>
          </button>
        </section>
      )}
    </div>
  )
}
