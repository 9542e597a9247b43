import { cellSpanningFeature, createColumnHelper, metaHelper, tableFeatures } from '@tanstack/react-table'
import type { Block, Heading } from '../../editions/edition'

/** One row of a block: its headings from the outermost group down to the row itself. */
export interface BlockRow {
  readonly path: readonly Heading[]
}

/** What a column stands for: a level of row headings, or a heading of the form. */
export type ColumnMeaning =
  | { readonly kind: 'label'; readonly level: number }
  | { readonly kind: 'heading'; readonly heading: Heading; readonly ancestors: readonly Heading[] }

export const features = tableFeatures({ cellSpanningFeature, columnMeta: metaHelper<ColumnMeaning>() })

const helper = createColumnHelper<typeof features, BlockRow>()

const pathsOf = (headings: readonly Heading[], above: readonly Heading[] = []): BlockRow[] =>
  headings.flatMap((heading) => {
    const path = [...above, heading]
    return heading.children === undefined ? [{ path }] : pathsOf(heading.children, path)
  })

export const rowsOf = (block: Block): BlockRow[] => pathsOf(block.rows)

const headingColumns = (headings: readonly Heading[], ancestors: readonly Heading[] = []) =>
  helper.columns(
    headings.map((heading): ReturnType<typeof helper.display> => {
      const base = { id: heading.key, header: heading.label, meta: { kind: 'heading', heading, ancestors } } as const
      return heading.children === undefined
        ? helper.display(base)
        : helper.group({ ...base, columns: headingColumns(heading.children, [...ancestors, heading]) })
    }),
  )

const labelColumn = (level: number, levels: number) =>
  helper.accessor(({ path }) => path[level]?.key, {
    id: `label-${level}`,
    meta: { kind: 'label', level },
    spanRows: true,
    spanColumns: ({ row }) => (row.original.path.length === level + 1 ? levels - level : 1),
  })

/** The heading trees of a block as columns: row headings first, then the column headings as they are grouped. */
export const columnsOf = (block: Block, labelColumns: number) =>
  helper.columns([
    ...Array.from({ length: labelColumns }, (_, level) => labelColumn(level, labelColumns)),
    ...headingColumns(block.columns),
  ])
