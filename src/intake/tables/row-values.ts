import type { Layout } from './columns'
import { compact } from './label'
import type { PhysicalRow, PlacedCell } from './physical-row'
import { isBlank, isFigure, resemblance, type TableWords } from './table-words'

/** What a row of figures gives: its labels and one text for each column of the layout, null where that is unclear. */
export interface RowValues {
  readonly labels: readonly PlacedCell[]
  readonly values: readonly (string | null)[]
  /** Why some values are null or the whole row is to be looked at. */
  readonly doubt: 'none' | 'by-order' | 'merged' | 'misaligned'
}

const isWords = ({ text }: PlacedCell): boolean => !isBlank(text) && !isFigure(text) && /\p{L}{3}/u.test(compact(text))
const holdsFigure = (cells: readonly PlacedCell[]): boolean => cells.some(({ text }) => isFigure(text))

/** The last cells of the row, one for each column; null when labels and figures do not divide that way. */
function byOrder(cells: readonly PlacedCell[], { columns }: Layout, labelled: boolean): RowValues | null {
  const split = cells.length - columns.length
  if (split < (labelled ? 1 : 0)) return null
  const labels = cells.slice(0, split)
  const values = cells.slice(split)
  if (holdsFigure(labels) || (labelled && labels.every(({ text, continued }) => isBlank(text) && !continued)))
    return null
  // Words among figures, while figures stand in the row too, mean that a cell is missing or too many.
  if (values.slice(0, 2).some(isWords) && holdsFigure(values)) return null
  return { labels, values: values.map(({ text }) => text), doubt: 'none' }
}

/** Cells under their columns by grid position. */
function byGrid(cells: readonly PlacedCell[], { columns }: Layout): RowValues | null {
  const labelEnd = columns[0]?.start ?? 0
  const isLabel = ({ start, end }: PlacedCell): boolean => (start + end) / 2 < labelEnd
  const labels = cells.filter(isLabel)
  if (holdsFigure(labels)) return null
  const values: (string | null)[] = columns.map(() => null)
  const hits = columns.map(() => 0)
  let merged = false
  for (const cell of cells.filter((candidate) => !isLabel(candidate))) {
    const covered = columns.flatMap(({ start, end }, index) => {
      const overlap = Math.min(end, cell.end) - Math.max(start, cell.start)
      return overlap * 2 > Math.min(end - start, cell.end - cell.start) ? [index] : []
    })
    for (const index of covered) hits[index] = (hits[index] ?? 0) + 1
    const [only] = covered
    if (covered.length === 1 && only !== undefined) values[only] = cell.text
    else if (!isBlank(cell.text)) merged = true
    else for (const index of covered) values[index] = ''
  }
  hits.forEach((count, index) => {
    if (count > 1) values[index] = null
  })
  // A row that ends early lacks a cell somewhere, and nothing says where.
  const short = (cells[cells.length - 1]?.end ?? 0) < (columns[columns.length - 1]?.end ?? 0)
  if (short) return { labels, values: columns.map(() => null), doubt: 'misaligned' }
  const clear = values.every((value) => value !== null)
  return { labels, values, doubt: clear && !merged ? 'none' : merged ? 'merged' : 'misaligned' }
}

/** Divides a row into labels and figures; nothing is taken where the form's own words stand in a figure's place. */
export function rowValues(row: PhysicalRow, layout: Layout, words: TableWords): RowValues {
  const divided = divide(row, layout, words.table.labelColumns > 0)
  const formWord = (text: string | null): boolean => {
    if (text === null || !/\p{L}{2}/u.test(text)) return false
    const { banner, head, row: label } = resemblance(text, words)
    return Math.max(banner, head, label) >= 0.85
  }
  if (!divided.values.some(formWord)) return divided
  return { ...divided, values: layout.columns.map(() => null), doubt: 'misaligned' }
}

/** By the grid where it is known and sound, by counting otherwise. */
function divide(row: PhysicalRow, layout: Layout, labelled: boolean): RowValues {
  const ordered = byOrder(row.cells, layout, labelled)
  if (row.widths === 'counted' || !layout.headed)
    return ordered ?? { labels: row.cells.filter(isWords), values: layout.columns.map(() => null), doubt: 'misaligned' }
  const grid = byGrid(row.cells, layout)
  if (grid?.doubt === 'none') return grid
  if (ordered !== null) return { ...ordered, doubt: 'by-order' }
  return grid ?? { labels: row.cells.filter(isWords), values: layout.columns.map(() => null), doubt: 'misaligned' }
}
