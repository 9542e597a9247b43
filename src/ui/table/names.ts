import type { CellDefinition } from '../../editions/cells'
import type { CellKey, TableId } from '../../editions/edition'

/** What a screen reader calls a cell: banner, row path and all column levels, unique over the page. */
export const accessibleName = ({ banner, rowPath, columnPath }: CellDefinition): string =>
  [...(banner === null ? [] : [banner]), ...rowPath, ...columnPath].join(' ')

export const sumId = (key: CellKey): string => `sum-${key}`

export const notesId = (key: CellKey): string => `notes-${key}`

export const columnHeadId = (table: TableId, block: string, heading: string): string =>
  `column-${table}-${block}-${heading}`

export const rowHeadId = (table: TableId, heading: string): string => `row-${table}-${heading}`
