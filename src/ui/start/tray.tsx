import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './tray.module.css'

export interface TrayProps {
  /** A file is held over the page. */
  readonly over: boolean
  readonly onFiles: (files: readonly File[]) => void
  /** What is being read, and what could not be. */
  readonly children: ReactNode
}

/** .wps is refused, with the way out: more help than a file that cannot be chosen. */
const accepted = '.docx,.doc,.pdf,.html,.htm,.txt,.md,.json,.wps'

/** Where last year's report goes in: dropped anywhere on the page, or chosen here. */
export function Tray({ over, onFiles, children }: TrayProps): ReactNode {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)

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
        multiple
        accept={accepted}
        aria-label={t('start.tray.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file can be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <p className={styles.otherKinds}>{t('start.tray.otherKinds')}</p>
      {children}
    </section>
  )
}
