import { memo, type ReactNode } from 'react'
import type { CellDefinition } from '../../editions/cells'
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

/** One figure of the form: an input of its own, always mounted; the table's session reads it and draws what it shows. */
export const NumberCell = memo(function NumberCell({ cell, span, headers, readOnly }: NumberCellProps): ReactNode {
  return (
    <td
      className={styles.cell}
      colSpan={span}
      headers={headers}
      data-cell={cell.key}
      data-total={cell.total || undefined}
    >
      <input
        id={cellId(cell.key)}
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
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
