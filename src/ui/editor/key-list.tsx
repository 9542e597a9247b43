import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { editor } from '../../i18n/zh-cn/editor'
import styles from './key-list.module.css'

const rows = Object.keys(editor.keys.rows) as (keyof typeof editor.keys.rows)[]

/** Everything the keyboard does, behind `?`. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="key-list-title" onClose={onClose}>
      <h2 id="key-list-title" className={styles.title}>
        {t('editor.keys.title')}
      </h2>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row} className={styles.row}>
            <dt>
              {t(`editor.keys.rows.${row}.keys`)
                .split(' ')
                .map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
            </dt>
            <dd>{t(`editor.keys.rows.${row}.does`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {t('editor.keys.close')}
      </button>
    </dialog>
  )
}
