import type { Edition, TableDefinition } from '../../editions/edition'
import type { SourceItem, SourceTable } from '../source-document'
import { core } from './label'
import { type PhysicalRow, placedRow, rowText } from './physical-row'
import { isBlank, isFigure, resemblance, type TableWords, wordsOf } from './table-words'

/** Where the rows of one table of the form stand in a file. */
export interface LocatedTable {
  readonly table: TableDefinition
  readonly rows: readonly PhysicalRow[]
  /** Indexes of the items that hold them. */
  readonly items: readonly number[]
}

/** The form's longest table has 28 rows; three tables in one and blank rows still stay far below this. */
const longestTable = 300
const surely = 0.75

/** Whose words the rows of a source table speak, as votes per table of the form and row. */
function votesOf(source: SourceTable, tables: readonly TableDefinition[]): number[][] {
  return source.rows.map((row) =>
    tables.map((table) => {
      const words = wordsOf(table)
      return row.filter(({ text }) => {
        if (isBlank(text) || isFigure(text) || core(text).length < 3) return false
        const { banner, head, row: label } = resemblance(text, words)
        return Math.max(banner, head, label) >= surely
      }).length
    }),
  )
}

interface Piece {
  readonly item: number
  readonly table: number
  readonly rows: readonly PhysicalRow[]
  readonly votes: number
}

/** Cuts a source table where the words change over to another table of the form. */
function piecesOf(item: number, source: SourceTable, tables: readonly TableDefinition[]): Piece[] {
  if (source.rows.length > longestTable) return []
  const votes = votesOf(source, tables)
  const sums = tables.map((_, t) => votes.reduce((sum, row) => sum + (row[t] ?? 0), 0))
  const most = Math.max(...sums)
  if (most < 2) return []
  const main = sums.indexOf(most)
  const several = sums.filter((sum) => sum >= 4).length > 1
  const pieces: Piece[] = []
  let current = main
  source.rows.forEach((row, index) => {
    const own = votes[index] ?? []
    const best = Math.max(...own)
    // A row between two tables that says nothing belongs to the one above.
    const table = several && best > 0 && (own[current] ?? 0) < best ? own.indexOf(best) : current
    const placed = placedRow(row, source.widths, item)
    const last = pieces[pieces.length - 1]
    if (last !== undefined && last.table === table)
      pieces[pieces.length - 1] = { ...last, rows: [...last.rows, placed], votes: last.votes + best }
    else pieces.push({ item, table, rows: [placed], votes: best })
    current = table
  })
  return pieces
}

/** Words of the table that stand as a line between its pieces: a banner or the label of a group. */
function isLineOf(text: string, words: TableWords): boolean {
  const { banner, row } = resemblance(text, words)
  return Math.max(banner, row) >= surely
}

/** Captions and continuation marks do not separate the parts of a torn table; sentences and longer text do. */
function torn(items: readonly SourceItem[], from: number, to: number, table: TableDefinition): boolean {
  const words = wordsOf(table)
  return items.slice(from + 1, to).every((item) => {
    if (item.kind !== 'paragraph') return false
    const text = core(item.text)
    return text.length <= 6 || isLineOf(item.text, words)
  })
}

/** Items of a torn table, with the form's own words that stand between its pieces. */
function itemsOf(series: readonly Piece[], items: readonly SourceItem[], table: TableDefinition): number[] {
  const own = series.map(({ item }) => item)
  const between = items.slice(own[0], own[own.length - 1]).flatMap((item, index) => {
    const words = item.kind === 'paragraph' && isLineOf(item.text, wordsOf(table))
    return words ? [(own[0] ?? 0) + index] : []
  })
  return [...own, ...between]
}

export interface LocatedTables {
  readonly tables: readonly LocatedTable[]
  /** Pieces of tables that were cut up, left without a place. */
  readonly leftOver: readonly string[]
}

/** Finds the tables of an edition: the piece that says most of its words, and the pieces torn off it. */
export function locateTables(items: readonly SourceItem[], edition: Edition): LocatedTables {
  const pieces = items.flatMap((item, index) => (item.kind === 'table' ? piecesOf(index, item, edition.tables) : []))
  const taken = new Set<Piece>()
  const tables = edition.tables.flatMap((table, t): LocatedTable[] => {
    const own = pieces.filter((piece) => piece.table === t)
    const most = Math.max(0, ...own.map(({ votes }) => votes))
    const primary = own.findIndex(({ votes }) => votes === most)
    if (primary === -1) return []
    let first = primary
    let last = primary
    const joins = (a: Piece | undefined, b: Piece | undefined): boolean =>
      a !== undefined && b !== undefined && torn(items, a.item, b.item, table)
    while (joins(own[first - 1], own[first])) first--
    while (joins(own[last], own[last + 1])) last++
    const series = own.slice(first, last + 1)
    for (const piece of series) taken.add(piece)
    return [{ table, rows: series.flatMap(({ rows }) => rows), items: itemsOf(series, items, table) }]
  })
  const usedItems = new Set([...taken].map(({ item }) => item))
  const lost = pieces.filter((piece) => !taken.has(piece) && usedItems.has(piece.item))
  return { tables, leftOver: lost.map(({ rows }) => rows.map(rowText).join('\n')) }
}
