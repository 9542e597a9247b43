import type { ReactNode } from 'react'
import { Dialog } from './dialog'
import styles from './dialog.module.css'

export interface QuestionDialogProps {
  readonly title: string
  /** Verbs that say what will happen. */
  readonly yes: string
  readonly no: string
  /** A lesser yes, between the two. */
  readonly other?: { readonly words: string; readonly act: () => void } | null
  /** Where the focus starts: `no` for what takes something away. */
  readonly first: 'yes' | 'no'
  /** As in `Dialog`; the focus starts at the title then, whatever `first` says. */
  readonly wide?: boolean
  /** Why it was not done. */
  readonly problem?: string | null
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children: ReactNode
}

/** One question, its facts, two verbs. */
export function QuestionDialog(props: QuestionDialogProps): ReactNode {
  const { title, yes, no, other = null, first, wide = false, problem = null, onYes, onNo, children } = props
  return (
    <Dialog title={title} wide={wide} onClose={onNo}>
      {children}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className="primary" data-first={first === 'yes' ? true : undefined} onClick={onYes}>
          {yes}
        </button>
        {other !== null && (
          <button type="button" onClick={other.act}>
            {other.words}
          </button>
        )}
        <button type="button" data-first={first === 'no' ? true : undefined} onClick={onNo}>
          {no}
        </button>
      </div>
    </Dialog>
  )
}
