import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cellName } from '../../checks/labels'
import { useDesk } from '../desk/desk-context'
import { withTexts } from './cell-texts'
import type { PastePlan, Placement } from './clipboard/paste-plan'
import { disagreeingTotals } from './disagreeing-totals'
import styles from './paste-dialog.module.css'
import { inputOf, type StepNames } from './session/session'
import type { TableMap } from './table-map'

export interface PasteDialogProps {
  readonly plan: PastePlan
  readonly map: TableMap
  /** 表二, 表三, 表四. */
  readonly name: string
  readonly steps: StepNames
  readonly onClose: () => void
}

/** Shows which cells a paste would fill, behind the question too; nothing is written before the answer. */
export function PasteDialog({ plan, map, name, steps, onClose }: PasteDialogProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const { placements, overwritten, refused } = plan
  const usable = refused === null && placements.length > 0

  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    const cells = plan.placements.map(({ key }) => inputOf(key)?.closest('td'))
    for (const td of cells) td?.setAttribute('data-incoming', '')
    return () => {
      for (const td of cells) td?.removeAttribute('data-incoming')
    }
  }, [plan])

  const fill = (): void => {
    const texts = new Map(placements.map(({ key, after }) => [key, after]))
    dialog.current?.close()
    desk.change(steps.pasted(placements.length), (report) => withTexts(report, texts))
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="paste-title" onClose={onClose}>
      <h2 id="paste-title" className={styles.title}>
        {refused === null ? t('table.paste.question', { name }) : t('table.paste.refused')}
      </h2>
      {refused === null ? (
        <Effect plan={plan} map={map} />
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
        <button type="button" data-first={usable ? undefined : ''} onClick={() => dialog.current?.close()}>
          {usable ? t('table.paste.leave') : t('table.paste.close')}
        </button>
        <kbd>Esc</kbd>
      </div>
    </dialog>
  )
}

function Effect({ plan, map }: Pick<PasteDialogProps, 'plan' | 'map'>): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { rows, columns, placements, overwritten } = plan
  if (placements.length === 0) return <p>{t('table.paste.same', { rows, columns })}</p>
  const disagreeing = disagreeingTotals(map, desk.report(), desk.edition, placements)
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
  const text = (value: string): string => (value.trim() === '' ? t('table.paste.blank') : value)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the window is scrolled with the keyboard too
    <section className={styles.list} aria-label={t('table.paste.list')} tabIndex={0}>
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
    </section>
  )
}
