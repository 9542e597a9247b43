import { type FocusEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RowActions } from './report-row'
import styles from './row-menu.module.css'
import type { ShelfRow } from './shelf'

/** What is seldom done with a report, behind one button. */
export function RowMenu({ row, ...actions }: Omit<RowActions, 'onOpen'> & { row: ShelfRow }): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useId()
  const damaged = row.state.kind === 'damaged'
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const closeOutside = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  const entry = (
    name: 'copy' | 'next' | 'publish' | 'unpublish' | 'notes' | 'earlier' | 'remove',
    act: (row: ShelfRow) => void,
  ) => (
    <button
      key={name}
      type="button"
      onClick={() => {
        close()
        act(row)
      }}
    >
      {t(`start.menu.${name}`)}
    </button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus come from the buttons inside
    <div
      className={styles.menu}
      onBlur={closeOutside}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close()
      }}
    >
      <button
        ref={button}
        type="button"
        className="small"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-label={t('start.menu.named', { year: row.year })}
        onClick={() => setOpen(!open)}
      >
        {t('start.menu.open')}
      </button>
      {open && (
        <div id={list} className={styles.list}>
          {!damaged && row.origin !== 'sample' && entry('next', actions.onNext)}
          {!damaged && entry('copy', actions.onCopy)}
          {!damaged && row.origin === 'written' && entry(row.published ? 'unpublish' : 'publish', actions.onPublished)}
          {row.noted && entry('notes', actions.onNotes)}
          {entry('earlier', actions.onEarlier)}
          {entry('remove', actions.onRemove)}
        </div>
      )}
    </div>
  )
}
