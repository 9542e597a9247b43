import { editions } from '../../editions'
import type { CellKey, Edition } from '../../editions/edition'
import type { Note } from '../note'
import type { SourceItem } from '../source-document'
import { type LocatedTable, locateTables } from '../tables/locate-tables'
import { readTable, type TableReading } from '../tables/read-table'

export interface ReadTable extends LocatedTable {
  readonly reading: TableReading
}

export interface EditionReading {
  readonly edition: Edition
  readonly tables: readonly ReadTable[]
  readonly fit: number
}

function readAs(edition: Edition, items: readonly SourceItem[]): EditionReading {
  const tables = locateTables(items, edition).map((located) => ({
    ...located,
    reading: readTable(located.rows, located.table),
  }))
  return { edition, tables, fit: tables.reduce((sum, { reading }) => sum + reading.fit, 0) }
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
