import { editionById } from '../editions'
import { type CellDefinition, cellKey, cellsOf } from '../editions/cells'
import type { CellAddress, Edition } from '../editions/edition'
import { copyOf } from './changes'
import { isZero } from './decimal'
import { newReport } from './drafting'
import { textAt } from './figures'
import { printedText, readQuantity } from './quantity'
import type { Block, Report } from './report'

/** What the clerk wants of last year's report besides the agency. */
export interface Wishes {
  readonly carryOver: boolean
  /** Last year's paragraphs, word for word, to be written over. */
  readonly narratives: boolean
}

export interface CarriedFigure {
  readonly cell: CellAddress
  /** Printed heading of the column, e.g. 自然人. */
  readonly label: string
  readonly text: string
}

export interface NextYear {
  /** As any new report of the agency opens. */
  readonly fresh: Report
  /** The same with what was wished for. */
  readonly report: Report
  /** What can be carried, wished for or not; blank cells are not carried. */
  readonly carried: readonly CarriedFigure[]
  /** Cells that would be carried if their text were a number. */
  readonly unread: readonly CarriedFigure[]
  /** Rows with figures that the new form has no place for, as printed. */
  readonly unmapped: readonly string[]
}

const last = <Value>(list: readonly Value[]): Value | undefined => list[list.length - 1]

/** Cells of this year that a relation equates with one single cell of last year; 总计 is left to show its sum. */
export function carriedPairs(edition: Edition): (readonly [then: CellAddress, now: CellDefinition])[] {
  const cells = cellsOf(edition)
  return edition.crossRelations.flatMap(({ operator, left, right }) => {
    const [then, more] = left
    const [now, other] = right
    if (operator !== '=' || then?.kind !== 'cell' || then.year !== -1 || more !== undefined) return []
    if (now?.kind !== 'cell' || now.year !== 0 || other !== undefined) return []
    const cell = cells.get(cellKey(now.cell))
    return cell === undefined || cell.total ? [] : [[then.cell, cell] as const]
  })
}

/** Rows whose figures stand in no cell of the same meaning; single columns are named where the rest of the row fits. */
function unmappedRows(report: Report, edition: Edition): string[] {
  const cells = cellsOf(edition)
  const rows = new Map<string, { name: string; fits: boolean; columns: string[] }>()
  for (const cell of cellsOf(editionById(report.edition)).values()) {
    const key = `${cell.table}.${cell.row}`
    const row = rows.get(key) ?? { name: last(cell.rowPath) ?? '', fits: false, columns: [] }
    rows.set(key, row)
    const quantity = readQuantity(textAt(report.tables, cell))
    if (cells.has(cell.key)) row.fits = true
    else if (quantity.kind === 'unreadable' || (quantity.kind === 'number' && !isZero(quantity.value)))
      row.columns.push(last(cell.columnPath) ?? '')
  }
  return [...rows.values()].flatMap(({ name, fits, columns }) => {
    if (columns.length === 0) return []
    return [fits ? `${name}（${columns.join('、')}）` : name]
  })
}

function withFigures(report: Report, carried: readonly CarriedFigure[]): Report {
  const tables = copyOf(report.tables)
  for (const { cell, text } of carried) {
    const line = tables[cell.table][cell.row]
    if (line !== undefined) line[cell.column] = text
  }
  return { ...report, tables }
}

/** Old paragraphs in place of the skeleton; pictures show last year and stay with it. */
function withNarratives(report: Report, { narratives: before }: Report): Report {
  const written = (part: keyof Report['narratives']): Block[] => {
    const paragraphs = before[part].filter(({ kind }) => kind === 'paragraph')
    return paragraphs.length === 0 ? report.narratives[part] : copyOf(paragraphs)
  }
  return { ...report, narratives: { part1: written('part1'), part5: written('part5'), part6: written('part6') } }
}

/** The report that continues last year's, in the form prescribed for the year after. 现行有效 is for the checks to propose. */
export function nextYearReport(before: Report, edition: Edition, wishes: Wishes): NextYear {
  const fresh = newReport(before.agency, before.year + 1, edition)
  const carried: CarriedFigure[] = []
  const unread: CarriedFigure[] = []
  for (const [then, now] of carriedPairs(edition)) {
    const text = textAt(before.tables, then)
    const { kind } = readQuantity(text)
    const figure = { cell: { table: now.table, row: now.row, column: now.column }, label: last(now.columnPath) ?? '' }
    if (kind === 'number') carried.push({ ...figure, text: printedText(text) })
    else if (kind === 'unreadable') unread.push({ ...figure, text })
  }
  const written = wishes.narratives ? withNarratives(fresh, before) : fresh
  const report = wishes.carryOver ? withFigures(written, carried) : written
  return { fresh, report, carried, unread, unmapped: unmappedRows(before, edition) }
}
