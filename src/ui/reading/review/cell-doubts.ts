import { type CellDefinition, cellsOfTable } from '../../../editions/cells'
import type { CellKey, TableDefinition } from '../../../editions/edition'
import type { Note } from '../../../intake/note'
import { textAt } from '../../../report/figures'
import type { Report } from '../../../report/report'

/** guessed: taken over, to be looked at · unclear: left empty or in another unit, the clerk decides */
export type Doubt = 'guessed' | 'unclear'

const isBlank = (report: Report, cell: CellDefinition): boolean => textAt(report.tables, cell).trim() === ''

/** A note about a line marks what it speaks of: figures it guessed, gaps it left. */
const concerns = (report: Report, cell: CellDefinition, kind: Doubt): boolean =>
  isBlank(report, cell) === (kind === 'unclear')

function cellsMeant(note: Note, kind: Doubt, table: TableDefinition, report: Report): CellDefinition[] {
  const { place, drift } = note
  const cells = cellsOfTable(table)
  if (place?.kind === 'cell') return cells.filter(({ key }) => key === place.cell)
  if (place?.kind === 'row') return cells.filter((cell) => cell.row === place.row && concerns(report, cell, kind))
  if (place?.kind !== 'table' || drift === undefined) return []
  // A column that drifted is uncertain where it has figures, whatever was done with them.
  return cells.filter((cell) => cell.columnPath[cell.columnPath.length - 1] === drift.printed && !isBlank(report, cell))
}

const isAbout = ({ place }: Note, table: TableDefinition): boolean =>
  place?.kind === 'cell'
    ? place.cell.startsWith(`${table.id}.`)
    : (place?.kind === 'row' || place?.kind === 'table') && place.table === table.id

/** Every cell of a table that reading was not certain of; unclear outweighs guessed. */
export function cellDoubts(
  report: Report,
  notes: readonly Note[],
  table: TableDefinition,
): ReadonlyMap<CellKey, Doubt> {
  const doubts = new Map<CellKey, Doubt>()
  for (const kind of ['guessed', 'unclear'] as const)
    for (const note of notes)
      if (note.kind === kind && isAbout(note, table))
        for (const { key } of cellsMeant(note, kind, table, report)) doubts.set(key, kind)
  return doubts
}

export interface CellCount {
  readonly all: number
  readonly filled: number
  readonly blank: number
  readonly guessed: number
  readonly unclear: number
}

export function cellCount(report: Report, notes: readonly Note[], table: TableDefinition): CellCount {
  const cells = cellsOfTable(table)
  const doubts = [...cellDoubts(report, notes, table).values()]
  const blank = cells.filter((cell) => isBlank(report, cell)).length
  return {
    all: cells.length,
    filled: cells.length - blank,
    blank,
    guessed: doubts.filter((doubt) => doubt === 'guessed').length,
    unclear: doubts.filter((doubt) => doubt === 'unclear').length,
  }
}
