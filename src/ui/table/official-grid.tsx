import { memo, type ReactNode } from 'react'
import type { TableDefinition } from '../../editions/edition'
import styles from './grid.module.css'
import { TableBlock } from './table-block'

export interface OfficialGridProps {
  readonly table: TableDefinition
  readonly readOnly: boolean
}

/** Percent of the printed width, for tables whose blocks share columns of different widths. */
const printedWidth = ({ widths }: TableDefinition, index: number): string =>
  `${((100 * (widths[index] ?? 0)) / widths.reduce((sum, width) => sum + width, 0)).toFixed(2)}%`

/** Tables 3 and 4 give all figures the same width and the labels the rest; table 2 keeps its printed proportions. */
function Columns({ table }: { table: TableDefinition }): ReactNode {
  const { labelColumns, widths, id } = table
  const kept = labelColumns === 1
  return (
    <colgroup>
      {widths.map((_, index) => {
        const label = index < labelColumns ? `label${Math.min(index, 2)}` : 'figure'
        const key = `${id}-${index}`
        return kept ? (
          <col key={key} style={{ width: printedWidth(table, index) }} />
        ) : (
          <col key={key} className={labelColumns === 0 ? undefined : styles[label]} />
        )
      })}
    </colgroup>
  )
}

/** One printed grid. It never renders again while its report is written. */
export const OfficialGrid = memo(function OfficialGrid({ table, readOnly }: OfficialGridProps): ReactNode {
  return (
    <table className={styles.grid} aria-label={table.title} data-labels={table.labelColumns}>
      <Columns table={table} />
      {table.blocks.map((block) => (
        <TableBlock key={block.key} table={table} block={block} alone={table.blocks.length === 1} readOnly={readOnly} />
      ))}
    </table>
  )
})
