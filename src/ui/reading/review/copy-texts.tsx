import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../start/dialog.module.css'

/** Puts texts on the clipboard; where the browser keeps it shut, they are shown selected for Ctrl C. */
export function CopyTexts({ texts }: { texts: readonly string[] }): ReactNode {
  const { t } = useTranslation()
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const text = texts.join('\n')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('selected')
      field.current?.select()
    }
  }
  return (
    <p className={styles.row}>
      <button type="button" className="small" onClick={() => void copy()}>
        {t('start.notes.copy')}
      </button>
      <span role="status">{said !== null && t(`start.notes.${said}`)}</span>
      <textarea
        ref={field}
        className="visually-hidden"
        readOnly
        tabIndex={-1}
        aria-label={t('start.notes.unplaced', { n: texts.length })}
        value={text}
      />
    </p>
  )
}
