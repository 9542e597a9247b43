import { editions } from '../../editions'
import type { CellKey, Edition } from '../../editions/edition'
import type { Note } from '../note'
import type { SourceItem } from '../source-document'
import { type LocatedTable, locateTables } from '../tables/locate-tables'
import { gatherLooseTable } from '../tables/loose-table'
import { readTable, type TableReading } from '../tables/read-table'
import { withHeadingLines } from './heading-rows'

export interface ReadTable extends LocatedTable {
  readonly reading: TableReading
}

export interface EditionReading {
  /** The content of the file, with tables put together that came as lines of text. */
  readonly items: readonly SourceItem[]
  readonly edition: Edition
  readonly tables: readonly ReadTable[]
  readonly fit: number
  /** Rows that no table took although they stand among rows of one. */
  readonly leftOver: readonly string[]
}

/** Real tables first; only what is missing then is looked for in lines of text. */
function withLooseTables(edition: Edition, items: readonly SourceItem[]): readonly SourceItem[] {
  const present = new Set(locateTables(items, edition).tables.map(({ table }) => table))
  return edition.tables.reduce(
    (gathered, table) => (present.has(table) ? gathered : (gatherLooseTable(gathered, table) ?? gathered)),
    items,
  )
}

function readAs(edition: Edition, source: readonly SourceItem[]): EditionReading {
  const items = withLooseTables(edition, withHeadingLines(source, edition))
  const located = locateTables(items, edition)
  const tables = located.tables.map((found) => ({
    ...found,
    reading: readTable(found.rows, found.table),
  }))
  return {
    items,
    edition,
    leftOver: located.leftOver,
    tables,
    fit: tables.reduce((sum, { reading }) => sum + reading.fit, 0),
  }
}

/** Reads the tables as every edition prints them; best fit first, the newest of equals. */
export const readAsEveryEdition = (items: readonly SourceItem[]): EditionReading[] =>
  editions
    .map((edition) => readAs(edition, items))
    .sort((a, b) => b.fit - a.fit || b.edition.firstYear - a.edition.firstYear)

export const cellsOfReading = ({ tables }: EditionReading): ReadonlyMap<CellKey, string> =>
  new Map(tables.flatMap(({ reading }) => [...reading.cells]))

export const notesOfReading = ({ tables }: EditionReading): Note[] =>
  tables.flatMap(({ reading }) => [...reading.notes])
