import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { typingLabel } from '../desk/desk'
import { useDesk, useHistory } from '../desk/desk-context'
import styles from './receipt.module.css'

const shownForMs = 6000

/** Says what a step of more than typing did, with the way back. Stays while pointed at or focused. */
export function Receipt({ onUndo }: { onUndo: () => void }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { done } = useHistory()
  const last = done[done.length - 1]
  const seen = useRef(last)
  const [shown, setShown] = useState<typeof last>(undefined)
  const [held, setHeld] = useState(false)

  useEffect(() => {
    const isNew = last !== seen.current && !desk.history().undone.some((step) => step === seen.current)
    seen.current = last
    setShown(isNew && last !== undefined && last.label !== typingLabel ? last : undefined)
  }, [last, desk])

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
