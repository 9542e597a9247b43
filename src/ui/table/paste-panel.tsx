import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { cellName } from '../../checks/labels'
import { behindPicture } from '../desk/after-picture'
import { useDesk } from '../desk/desk-context'
import type { Placement } from './clipboard/paste-plan'
import styles from './paste-panel.module.css'
import type { StepNames } from './session/session'
import type { TableMap } from './table-map'
import type { PasteQuestion } from './use-paste-question'

export interface PastePanelProps {
  readonly question: PasteQuestion
  readonly map: TableMap
  /** 表二, 表三, 表四. */
  readonly name: string
  readonly steps: StepNames
  readonly onClose: () => void
}

/**
 * The question beside a table a paste is laid over. Nothing is written before the answer, and whatever changes the
 * report meanwhile puts the question away. Not modal: the table stays to be looked at.
 */
export function PastePanel({ question, map, name, steps, onClose }: PastePanelProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const panel = useRef<HTMLDialogElement>(null)
  const origin = useRef<HTMLElement | null>(null)
  const answered = useRef(false)
  const { plan, before, after } = question
  const { placements, overwritten, refused } = plan
  const usable = refused === null && placements.length > 0

  const step = steps.pasted(placements.length)

  // Before the panel is gone, for then the focus in it would be lost and not given back.
  useLayoutEffect(() => {
    const shown = panel.current
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    shown?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    return () => {
      if (shown?.contains(document.activeElement)) origin.current?.focus({ preventScroll: true })
    }
  }, [])

  const fill = (): void => {
    answered.current = true
    desk.change(step, (report) => (report === before ? after : report))
  }
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    // The panel goes behind the picture of what it filled; a key pressed before that is meant for the table.
    if (key === 'Escape' || answered.current) flushSync(onClose)
  }

  return (
    <dialog ref={panel} open className={styles.panel} aria-labelledby="paste-title" onKeyDown={onKeyDown}>
      <h2 id="paste-title" className={styles.title}>
        {refused === null ? t('table.paste.question', { name }) : t('table.paste.refused')}
      </h2>
      {refused === null ? (
        <Effect question={question} />
      ) : (
        <p>{t(`table.paste.reasons.${refused.reason}`, { ...refused })}</p>
      )}
      {usable && (
        <Placements
          placements={[...overwritten, ...placements.filter((one) => !overwritten.includes(one))]}
          map={map}
        />
      )}
      <div className={styles.buttons}>
        {usable && (
          <button type="button" className="primary" data-first onClick={fill}>
            {t('table.paste.fill', { count: placements.length })}
          </button>
        )}
        <button type="button" data-first={usable ? undefined : ''} onClick={onClose}>
          {usable ? t('table.paste.leave') : t('table.paste.close')}
        </button>
        <kbd>Esc</kbd>
      </div>
    </dialog>
  )
}

function Effect({ question }: { question: PasteQuestion }): ReactNode {
  const { t } = useTranslation()
  const { plan, disagreeing } = question
  const { rows, columns, placements, overwritten } = plan
  const left = useForeseen(question)
  if (placements.length === 0) return <p>{t('table.paste.same', { rows, columns })}</p>
  return (
    <>
      <p>
        {t('table.paste.effect', { rows, columns, count: placements.length })}
        {overwritten.length > 0 && t('table.paste.overwritten', { count: overwritten.length })}
        {t('table.paste.stop')}
      </p>
      {disagreeing.length > 0 && (
        <p className={styles.warning}>{t('table.paste.totals', { count: disagreeing.length })}</p>
      )}
      {left !== null && <p>{t('table.paste.left', left)}</p>}
    </>
  )
}

/** How much the whole report has to mend, now and once filled; worked out when the question stands. */
function useForeseen({ plan, after }: PasteQuestion): { readonly now: number; readonly filled: number } | null {
  const desk = useDesk()
  const [left, setLeft] = useState<{ readonly now: number; readonly filled: number } | null>(null)
  useEffect(() => {
    if (plan.placements.length === 0) return
    return behindPicture(() => setLeft({ now: desk.views().readiness.mustFix, filled: desk.foresee(after).mustFix }))
  }, [desk, plan, after])
  return left
}

function Placements({ placements, map }: { placements: readonly Placement[]; map: TableMap }): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const text = (value: string): string => (value.trim() === '' ? t('table.paste.blank') : value)
  return (
    <details className={styles.list} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('table.paste.list')}</summary>
      {open && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.paste.cell')}</th>
              <th scope="col">{t('table.paste.before')}</th>
              <th scope="col">{t('table.paste.after')}</th>
            </tr>
          </thead>
          <tbody>
            {placements.map(({ key, before, after }) => {
              const mapped = map.at.get(key)
              return (
                <tr key={key}>
                  <th scope="row">{mapped === undefined ? key : cellName(mapped.cell)}</th>
                  <td>{text(before)}</td>
                  <td>{text(after)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </details>
  )
}
