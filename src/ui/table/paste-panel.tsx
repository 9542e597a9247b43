import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cellName } from '../../checks/labels'
import { useDesk } from '../desk/desk-context'
import { withTexts } from './cell-texts'
import type { PastePlan, Placement } from './clipboard/paste-plan'
import { disagreeingTotals } from './disagreeing-totals'
import styles from './paste-panel.module.css'
import { paintIncoming } from './session/paint-incoming'
import type { StepNames } from './session/session'
import type { TableMap } from './table-map'

export interface PastePanelProps {
  readonly plan: PastePlan
  readonly map: TableMap
  /** The table the figures are laid over. */
  readonly root: RefObject<HTMLElement | null>
  /** 表二, 表三, 表四. */
  readonly name: string
  readonly steps: StepNames
  readonly onClose: () => void
}

/**
 * What a paste would do, laid over the table itself, and the question beside it. Nothing is written before the answer,
 * and whatever changes the report meanwhile puts the question away. Not modal: the table stays to be looked at.
 */
export function PastePanel({ plan, map, root, name, steps, onClose }: PastePanelProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const panel = useRef<HTMLDialogElement>(null)
  const origin = useRef<HTMLElement | null>(null)
  const { placements, overwritten, refused } = plan
  const usable = refused === null && placements.length > 0
  const disagreeing = useMemo(
    () => disagreeingTotals(map, desk.report(), desk.edition, placements),
    [map, desk, placements],
  )
  const blank = t('table.paste.blank')

  // Before the panel is gone, for then the focus in it would be lost and not given back.
  useLayoutEffect(() => {
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    const shown = panel.current
    const clear = root.current === null ? null : paintIncoming(root.current, { plan, disagreeing, blank })
    shown?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    return () => {
      clear?.()
      if (shown?.contains(document.activeElement)) origin.current?.focus({ preventScroll: true })
    }
  }, [plan, root, disagreeing, blank])
  useEffect(() => desk.subscribe('figures', onClose), [desk, onClose])

  const fill = (): void => {
    const texts = new Map(placements.map(({ key, after }) => [key, after]))
    // While nothing is changed yet, moving the focus costs no layout.
    origin.current?.focus({ preventScroll: true })
    desk.change(steps.pasted(placements.length), (report) => withTexts(report, texts))
  }

  return (
    <dialog
      ref={panel}
      open
      className={styles.panel}
      aria-labelledby="paste-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <h2 id="paste-title" className={styles.title}>
        {refused === null ? t('table.paste.question', { name }) : t('table.paste.refused')}
      </h2>
      {refused === null ? (
        <Effect plan={plan} disagreeing={disagreeing.length} />
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

function Effect({ plan, disagreeing }: { plan: PastePlan; disagreeing: number }): ReactNode {
  const { t } = useTranslation()
  const { rows, columns, placements, overwritten } = plan
  if (placements.length === 0) return <p>{t('table.paste.same', { rows, columns })}</p>
  return (
    <>
      <p>
        {t('table.paste.effect', { rows, columns, count: placements.length })}
        {overwritten.length > 0 && t('table.paste.overwritten', { count: overwritten.length })}
        {t('table.paste.stop')}
      </p>
      {disagreeing > 0 && <p className={styles.warning}>{t('table.paste.totals', { count: disagreeing })}</p>}
    </>
  )
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
