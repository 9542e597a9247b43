import { leavesOf } from './cells'
import type { Block, CellAddress, Heading, TableDefinition } from './edition'

interface Spanned {
  readonly rowSpan: number
  readonly colSpan: number
}

/** A printed cell of the official grid; cells covered by a span above or to the left are not repeated. */
export type PrintedCell =
  | (Spanned & { readonly kind: 'banner' | 'corner' | 'column' | 'row'; readonly text: string })
  | (Spanned & { readonly kind: 'value'; readonly cell: CellAddress })

export interface PrintedRow {
  /** Head rows carry headings only; tables 3 and 4 repeat theirs on every page. */
  readonly head: boolean
  readonly cells: readonly PrintedCell[]
}

const depthOf = (headings: readonly Heading[]): number =>
  Math.max(...headings.map(({ children }) => 1 + (children === undefined ? 0 : depthOf(children))))

const widthOf = (heading: Heading): number =>
  heading.children === undefined
    ? (heading.span ?? 1)
    : heading.children.reduce((width, child) => width + widthOf(child), 0)

function columnHeadRows(block: Block, labelColumns: number): PrintedCell[][] {
  const depth = depthOf(block.columns)
  const rows: PrintedCell[][] = Array.from({ length: depth }, () => [])
  if (block.corner !== undefined)
    rows[0]?.push({ kind: 'corner', text: block.corner, rowSpan: depth, colSpan: labelColumns })
  const place = (headings: readonly Heading[], level: number): void => {
    for (const heading of headings) {
      const rowSpan = heading.children === undefined ? depth - level : 1
      rows[level]?.push({ kind: 'column', text: heading.label, rowSpan, colSpan: widthOf(heading) })
      if (heading.children !== undefined) place(heading.children, level + 1)
    }
  }
  place(block.columns, 0)
  return rows
}

function rowHeadCells(block: Block, labelColumns: number): Map<string, PrintedCell[]> {
  const heads = new Map<string, PrintedCell[]>()
  const place = (heading: Heading, level: number, opening: readonly PrintedCell[]): void => {
    if (heading.children === undefined) {
      const own: PrintedCell = { kind: 'row', text: heading.label, rowSpan: 1, colSpan: labelColumns - level }
      heads.set(heading.key, [...opening, own])
      return
    }
    const group: PrintedCell = { kind: 'row', text: heading.label, rowSpan: leavesOf([heading]).length, colSpan: 1 }
    heading.children.forEach((child, index) => {
      place(child, level + 1, index === 0 ? [...opening, group] : [])
    })
  }
  if (labelColumns > 0) for (const heading of block.rows) place(heading, 0, [])
  return heads
}

/** The official grid of a table, computed once from its heading trees; screen and every output draw from it. */
export function layoutHeadings(table: TableDefinition): PrintedRow[] {
  const gridColumns = table.widths.length
  return table.blocks.flatMap((block) => {
    const banner: PrintedRow[] =
      block.banner === undefined
        ? []
        : [{ head: true, cells: [{ kind: 'banner', text: block.banner, rowSpan: 1, colSpan: gridColumns }] }]
    const heads = columnHeadRows(block, table.labelColumns).map((cells) => ({ head: true, cells }))
    const labels = rowHeadCells(block, table.labelColumns)
    const columns = leavesOf(block.columns)
    const body = leavesOf(block.rows).map(({ heading }) => ({
      head: false,
      cells: [
        ...(labels.get(heading.key) ?? []),
        ...columns.map(
          (column): PrintedCell => ({
            kind: 'value',
            cell: { table: table.id, row: heading.key, column: column.heading.key },
            rowSpan: 1,
            colSpan: column.heading.span ?? 1,
          }),
        ),
      ],
    }))
    return [...banner, ...heads, ...body]
  })
}
