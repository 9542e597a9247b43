import { type Cell, type Header, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
import type { Block, TableDefinition } from '../../editions/edition'
import { type BlockRow, columnsOf, features, rowsOf } from './columns'
import styles from './grid.module.css'
import { columnHeadId, rowHeadId } from './names'
import { NumberCell } from './number-cell'
import { mapOf } from './table-map'

type HeadOf = Header<typeof features, BlockRow, unknown>
type CellOf = Cell<typeof features, BlockRow, unknown>

export interface TableBlockProps {
  readonly table: TableDefinition
  readonly block: Block
  /** The head stays in view while the rows scroll; only a table of one block has a thead. */
  readonly alone: boolean
  readonly readOnly: boolean
}

/** A block of the official grid. The table model supplies heads, rows and spans; this only writes them down. */
export function TableBlock({ table, block, alone, readOnly }: TableBlockProps): ReactNode {
  const columns = useMemo(() => columnsOf(block, table.labelColumns), [block, table.labelColumns])
  const data = useMemo(() => rowsOf(block), [block])
  const model = useTable({ features, columns, data, getRowId: ({ path }) => path[path.length - 1]?.key ?? '' })
  const banner = block.banner !== undefined && (
    <tr>
      <th className={styles.banner} colSpan={table.widths.length} scope="colgroup">
        {block.banner}
      </th>
    </tr>
  )
  const head = model.getHeaderGroups().map((group) => (
    <tr key={group.id}>
      {group.headers.map((header) => (
        <HeadCell key={header.id} header={header} table={table} block={block} />
      ))}
    </tr>
  ))
  const body = model.getRowModel().rows.map((row) => (
    <tr key={row.id}>
      {row.getAllCells().map((cell) => (
        <BodyCell key={cell.id} cell={cell} table={table} block={block} readOnly={readOnly} />
      ))}
    </tr>
  ))
  if (!alone)
    return (
      <tbody>
        {banner}
        {head}
        {body}
      </tbody>
    )
  return (
    <>
      <thead>
        {banner}
        {head}
      </thead>
      <tbody>{body}</tbody>
    </>
  )
}

function HeadCell({ header, table, block }: { header: HeadOf; table: TableDefinition; block: Block }): ReactNode {
  const meaning = header.column.columnDef.meta
  if (header.rowSpan === 0 || meaning === undefined) return null
  if (meaning.kind === 'label')
    return meaning.level === 0 ? (
      <th className={styles.corner} rowSpan={header.rowSpan} colSpan={table.labelColumns}>
        {phrasesOf(block.corner ?? '')}
      </th>
    ) : null
  const { heading } = meaning
  return (
    <th
      id={columnHeadId(table.id, block.key, heading.key)}
      className={heading.children === undefined ? styles.leaf : styles.group}
      scope={heading.children === undefined ? 'col' : 'colgroup'}
      rowSpan={header.rowSpan}
      colSpan={heading.span ?? header.colSpan}
      data-total={heading.total}
    >
      {phrasesOf(heading.label)}
    </th>
  )
}

const phrases = [
  /^(（[^（）]+，)([^（）]+）)$/,
  /^(（[一二三四五六七]）)(.{1,4})$/,
  /^([^（）\d]{2}|[^（）\d]{4})([^（）\d]{2})$/,
]

/** Short labels break between their two halves, never inside a word. */
function phrasesOf(label: string): ReactNode {
  const halves = phrases.map((phrase) => phrase.exec(label)).find((match) => match !== null)
  if (halves === undefined) return label
  return (
    <>
      <span className={styles.phrase}>{halves?.[1]}</span>
      <span className={styles.phrase}>{halves?.[2]}</span>
    </>
  )
}

interface BodyCellProps extends Omit<TableBlockProps, 'alone'> {
  readonly cell: CellOf
}

function BodyCell({ cell, table, block, readOnly }: BodyCellProps): ReactNode {
  const meaning = cell.column.columnDef.meta
  if (meaning === undefined || cell.getIsCovered()) return null
  const { path } = cell.row.original
  if (meaning.kind === 'label') {
    const heading = path[meaning.level]
    if (heading === undefined) return null
    return (
      <th
        id={rowHeadId(table.id, heading.key)}
        className={heading.children === undefined ? styles.row : styles.rowGroup}
        scope={heading.children === undefined ? 'row' : 'rowgroup'}
        rowSpan={cell.getRowSpan()}
        colSpan={cell.getColSpan()}
        data-level={meaning.level}
        data-total={heading.total}
      >
        <span className={styles.label}>{phrasesOf(heading.label)}</span>
      </th>
    )
  }
  const { heading, ancestors } = meaning
  const mapped = mapOf(table).at.get(`${table.id}.${cell.row.id}.${heading.key}`)
  if (mapped === undefined) return null
  const headers = [
    ...path.filter(({ label }) => label !== '').map(({ key }) => rowHeadId(table.id, key)),
    ...[...ancestors, heading].map(({ key }) => columnHeadId(table.id, block.key, key)),
  ].join(' ')
  return <NumberCell cell={mapped.cell} span={heading.span ?? 1} headers={headers} readOnly={readOnly} />
}
