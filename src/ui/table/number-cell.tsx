import { type ChangeEvent, type CompositionEvent, memo, type ReactNode, useMemo } from 'react'
import type { CellDefinition } from '../../editions/cells'
import { useDesk } from '../desk/desk-context'
import { cellId } from '../desk/navigation'
import styles from './cell.module.css'
import { accessibleName, notesId, sumId } from './names'

export interface NumberCellProps {
  readonly cell: CellDefinition
  readonly span: number
  /** Ids of all headings of the cell. */
  readonly headers: string
  readonly readOnly: boolean
}

/**
 * One figure of the form: an input of its own, always mounted, its text kept by the form; the table's session draws
 * what else the cell shows. Text is handed on only when an input method has finished composing, so half-written
 * syllables are never checked nor stored.
 */
export const NumberCell = memo(function NumberCell({ cell, span, headers, readOnly }: NumberCellProps): ReactNode {
  const { form } = useDesk()
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
      />
      {cell.total && <span id={sumId(cell.key)} hidden />}
      <span id={notesId(cell.key)} hidden />
    </td>
  )
})
