import type { DocumentCell, DocumentTable } from '../report-document'
import { spelled, tag, voidTag } from './tag'

/** What a writer adds to the plain table: classes for a page of its own, inline styles for a foreign editor. */
export interface TableLook {
  /** Banners as plain cells, where a row of nothing but headings would be moved to the head of the table. */
  readonly plainBanners?: boolean
  readonly column: (width: string) => Readonly<Record<string, string>>
  readonly table: Readonly<Record<string, string>>
  readonly cell: (cell: DocumentCell) => Readonly<Record<string, string>>
}

const spanAttribute = (span: number): number | null => (span === 1 ? null : span)

function cellTag(cell: DocumentCell, look: TableLook): string {
  const attributes = {
    scope: cell.scope,
    rowspan: spanAttribute(cell.rowSpan),
    colspan: spanAttribute(cell.colSpan),
    ...look.cell(cell),
  }
  const isPlain = cell.scope === null || (look.plainBanners === true && cell.kind === 'banner')
  return tag(isPlain ? 'td' : 'th', isPlain ? { ...attributes, scope: null } : attributes, spelled(cell.text))
}

/** Rows from one banner to the next belong together, so that its heading is read with exactly these. */
function groupsOf(rows: DocumentTable['rows']): DocumentTable['rows'][] {
  const groups: (readonly DocumentCell[])[][] = []
  for (const row of rows) {
    if (groups.length === 0 || row[0]?.kind === 'banner') groups.push([])
    groups[groups.length - 1]?.push(row)
  }
  return groups
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The official grid as a real table with heads, scopes and spans. */
export function htmlTable({ name, widths, headRows, rows }: DocumentTable, look: TableLook): string {
  const rowTag = (row: readonly DocumentCell[]) => tag('tr', {}, ...row.map((cell) => cellTag(cell, look)))
  const columns = widths.map((width) => voidTag('col', look.column(percent(width))))
  const head = headRows === 0 ? '' : tag('thead', {}, ...rows.slice(0, headRows).map(rowTag))
  const bodies = groupsOf(rows.slice(headRows)).map((group) => tag('tbody', {}, ...group.map(rowTag)))
  return tag('table', { 'aria-label': name, ...look.table }, tag('colgroup', {}, ...columns), head, ...bodies)
}
