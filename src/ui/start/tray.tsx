import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './tray.module.css'

export interface TrayProps {
  /** A file is held over the page. */
  readonly over: boolean
  /** Name of the file being read, null when none is. */
  readonly reading: string | null
  /** Why the last file could not be read. */
  readonly problem: string | null
  readonly onFile: (file: File) => void
}

/** The last two are refused, with the way out: more help than a file that cannot be chosen. */
const accepted = '.docx,.doc,.html,.htm,.txt,.md,.json,.wps,.pdf'
const patience = 400

/** Where last year's report goes in: dropped anywhere on the page, or chosen here. */
export function Tray({ over, reading, problem, onFile }: TrayProps): ReactNode {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const slow = useSlow(reading)

  // Before the page is painted: who sees the key named may press it at once.
  useLayoutEffect(() => {
    const choose = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'o') return
      event.preventDefault()
      if (document.querySelector('dialog[open]') === null) input.current?.click()
    }
    document.addEventListener('keydown', choose)
    return () => document.removeEventListener('keydown', choose)
  }, [])

  return (
    <section className={`${styles.tray} ${over ? styles.over : ''}`} aria-labelledby="tray-title">
      <h2 id="tray-title" className={styles.title}>
        {over ? t('start.tray.release') : t('start.tray.title')}
      </h2>
      <p className={styles.kinds}>
        {t('start.tray.kinds')}
        <br />
        {t('start.tray.ownKind')}
        <br />
        {t('start.tray.paste')}
      </p>
      <button type="button" onClick={() => input.current?.click()}>
        {t('start.tray.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={t('start.tray.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onFile(file)
          // The same file can be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <p className={styles.otherKinds}>{t('start.tray.otherKinds')}</p>
      <div role="status" className={styles.said}>
        {slow && reading !== null && t('start.tray.reading', { name: reading })}
        {problem !== null && <span className={styles.problem}>{problem}</span>}
      </div>
    </section>
  )
}

/** Progress is worth saying only when it lasts. */
function useSlow(reading: string | null): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (reading === null) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [reading])
  return slow
}
