import { memo, type ReactNode, useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { blankCellsOf } from '../../checks/cells/printed-blank'
import { useDesk } from '../desk/desk-context'
import { equationInItems } from './column-states'
import { feetOf } from './feet-of'
import styles from './foot.module.css'
import { cellsInRange, isSingle } from './range'
import { fillZeros } from './session/attach-keys'
import type { Selection } from './session/selection'
import type { StepNames } from './session/session'
import type { TableMap } from './table-map'

export interface FootLineProps {
  readonly map: TableMap
  readonly selection: Selection
  readonly steps: StepNames
  readonly readOnly: boolean
}

/** Keys, blanks and selection at the left; under each column the session writes whether its printed equation holds. */
export const FootLine = memo(function FootLine({ map, selection, steps, readOnly }: FootLineProps): ReactNode {
  const feet = feetOf(useDesk(), map)
  const [first] = feet
  return (
    <div className={styles.foot} data-foot data-columns={first === undefined ? undefined : feet.length}>
      <div className={styles.left}>
        <Selected map={map} selection={selection} />
        {!readOnly && <Blanks map={map} steps={steps} />}
      </div>
      {first !== undefined && <span className={styles.equation}>{equationInItems(map, first.relation)}</span>}
      {feet.map(({ column, state }) => (
        <span key={column} className={styles.state} data-state={state.kind} />
      ))}
    </div>
  )
})

/** How much is selected; otherwise the keys that matter here, and in a table without row labels where the focus is. */
const Selected = memo(function Selected({ map, selection }: Pick<FootLineProps, 'map' | 'selection'>): ReactNode {
  const { t } = useTranslation()
  const range = useSyncExternalStore(selection.subscribe, selection.range)
  if (range !== null && !isSingle(range)) {
    const rows = cellsInRange(map, range)
    const columns = Math.max(...rows.map((row) => row.length))
    return (
      <span className={styles.selected} role="status">
        {t('table.foot.selected', { rows: rows.length, columns })}
      </span>
    )
  }
  const cell = range === null ? undefined : map.at.get(range.anchor)?.cell
  return (
    <>
      {map.table.labelColumns === 0 && cell !== undefined && (
        <span className={styles.trail}>{cell.columnPath.join(' › ')}</span>
      )}
      <span className={styles.keys}>
        <kbd>Enter</kbd> {t('table.foot.enter')} <kbd>Tab</kbd> {t('table.foot.tab')}
      </span>
    </>
  )
})

/** How many cells of the table are blank, and the one button that says they are all zero. */
const Blanks = memo(function Blanks({ map, steps }: Pick<FootLineProps, 'map' | 'steps'>): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const subscribe = useCallback((listener: () => void) => desk.subscribe('report', listener), [desk])
  const count = useSyncExternalStore(subscribe, () => blankCellsOf(map.table, desk.result().figures).length)
  if (count === 0) return <span className={styles.count}>✓ {t('table.blanks.none')}</span>
  return (
    <>
      <span className={styles.count}>{t('table.blanks.count', { count })}</span>
      <button type="button" className={`small ${styles.zeros}`} onClick={() => fillZeros({ desk, map, steps })}>
        {t('table.blanks.fill')} <kbd>Alt 0</kbd>
      </button>
    </>
  )
})
