import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'

export interface DialogProps {
  /** The question or the purpose, as a title. */
  readonly title: string
  /** Much to look at: as wide as the window allows, read from the top. */
  readonly wide?: boolean
  /** Esc, or the browser's own way to close. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: focus stays in it, Esc leaves it, and the browser gives the focus back. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // React sets focus before the dialog is modal; the safe button asks for it by `data-first`.
    opened?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {/* What is long is read from its top, not from the verbs at its end. */}
      <h2 id={heading} className={styles.title} tabIndex={-1} data-first={wide ? true : undefined}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
