import { type ChangeEvent, type CompositionEvent, memo, type ReactNode, useMemo } from 'react'
import type { CellDefinition } from '../../editions/cells'
import { useDesk } from '../desk/desk-context'
import { cellId } from '../desk/navigation'
import type { CellView } from '../desk/views'
import styles from './cell.module.css'
import { accessibleName, notesId, sumId } from './names'
import { useCellLook } from './use-cell-look'

/** Words a cell shows, handed down once so that cells need not listen for them. */
export interface CellWords {
  readonly left: string
  readonly right: string
  readonly sum: string
}

export interface NumberCellProps {
  readonly cell: CellDefinition
  readonly span: number
  /** Ids of all headings of the cell. */
  readonly headers: string
  readonly words: CellWords
  readonly readOnly: boolean
}

function lookOf(
  { tone, unreadable }: Pick<CellView, 'tone' | 'unreadable'>,
  { total }: CellDefinition,
): string | undefined {
  if (unreadable) return 'unreadable'
  if (tone === 'error') return total ? 'error-total' : 'error-term'
  return tone === 'warning' ? 'warning' : undefined
}

/**
 * One figure of the form: an input of its own, always mounted, its text kept by the form. Text is handed on only when
 * an input method has finished composing, so half-written syllables are never checked nor stored.
 */
export const NumberCell = memo(function NumberCell({
  cell,
  span,
  headers,
  words,
  readOnly,
}: NumberCellProps): ReactNode {
  const { form } = useDesk()
  const view = useCellLook(cell.key)
  const field = useMemo(() => {
    const { onChange, ...rest } = form.register(`tables.${cell.key}`)
    return {
      ...rest,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return
        void onChange(event)
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void onChange(event),
    }
  }, [form, cell.key])
  return (
    <td
      className={styles.cell}
      colSpan={span}
      headers={headers}
      data-cell={cell.key}
      data-look={lookOf(view, cell)}
      data-total={cell.total || undefined}
    >
      <input
        {...field}
        id={cellId(cell.key)}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        placeholder=" "
        readOnly={readOnly}
        // A total is reached with the arrow keys; Tab goes over the cells that wait for a figure.
        tabIndex={cell.total ? -1 : 0}
        aria-label={accessibleName(cell)}
        aria-describedby={cell.total ? `${sumId(cell.key)} ${notesId(cell.key)}` : notesId(cell.key)}
        aria-invalid={view.tone === 'error' || view.unreadable || undefined}
      />
      {cell.total ? (
        <span id={sumId(cell.key)} className={styles.sum} data-zero={view.derived === '0' || undefined}>
          <span className="visually-hidden">{words.sum}</span>
          {view.derived}
        </span>
      ) : (
        <i className={styles.blank} aria-hidden="true" />
      )}
      {view.side !== null && (
        <span className={styles.side} aria-hidden="true">
          {view.side === 'left' ? words.left : words.right}
        </span>
      )}
      <span id={notesId(cell.key)} hidden />
    </td>
  )
})
