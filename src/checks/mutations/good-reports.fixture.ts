import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { CellKey, Edition, EditionId } from '../../editions/edition'
import { readFigures } from '../../report/figures'
import { printedCell } from '../../report/printed-cell'
import type { Report } from '../../report/report'
import { goodReport } from '../good-report.fixture'
import { textAt, writeAt } from './declared-arithmetic.fixture'
import type { Chance } from './seeded.fixture'
import { listMembers, sentencesOf, statedIn } from './stated.fixture'

const zeroRows = ['newRequests', 'carriedOverFromPreviousYear', 'otherOverdueFeePayment']

/** Few requests get most answers; most cells of a town are 0. */
const smallCount = (chance: Chance): number => (chance.between(0, 4) === 0 ? chance.between(1, 9) : 0)

/** Every applicant's column in balance: what came in is what was answered or left over. */
function fillTables(report: Report, edition: Edition, chance: Chance): void {
  const write = (key: CellKey, count: number) => writeAt(report, key, String(count))
  const cells = [...cellsOf(edition).values()]
  for (const { key, table, row, total } of cells)
    if (table !== 'table2') writeAt(report, key, total ? '' : String(zeroRows.includes(row) ? 0 : smallCount(chance)))
  for (const column of new Set(
    cells.flatMap((cell) => (cell.table === 'table3' && !cell.total ? [cell.column] : [])),
  )) {
    const handled = cells.filter((cell) => cell.table === 'table3' && cell.column === column && !cell.total)
    const sum = handled.reduce((so, { key }) => so + Number(textAt(report, key)), 0)
    const carriedIn = chance.between(0, Math.min(sum, 3))
    write(`table3.carriedOverFromPreviousYear.${column}`, carriedIn)
    write(`table3.newRequests.${column}`, sum - carriedIn)
  }
  for (const { key, column } of cells) if (column === 'decisions') write(key, chance.between(0, 300))
}

function fillDocuments(report: Report, id: EditionId, chance: Chance): void {
  const row = 'table2.normativeDocuments'
  const [first, second, third] = [chance.between(0, 9), chance.between(0, 3), chance.between(0, 20)]
  const figures: readonly (readonly [CellKey, number])[] =
    id === '2021'
      ? [
          [`${row}.issued`, first],
          [`${row}.repealed`, second],
          [`${row}.inForce`, Math.max(first - second, 0) + third],
        ]
      : [
          [`${row}.newlyMade`, first],
          [`${row}.newlyDisclosed`, first],
          [`${row}.totalDisclosed`, first + third],
        ]
  for (const [key, count] of figures) writeAt(report, key, String(count))
}

function typeTotals(report: Report, edition: Edition): void {
  const figures = readFigures(report.tables, edition)
  for (const cell of cellsOf(edition).values())
    if (cell.total) writeAt(report, cell.key, printedCell(report, figures, cell))
}

/** What each name in the sentences stands for. */
export type Figures = Readonly<Record<string, number>>

function figuresOf(report: Report, id: EditionId, chance: Chance): Figures {
  const stated = Object.entries(statedIn[id]).map(([name, { cells }]) => [
    name,
    cells.reduce((sum, key) => sum + Number(textAt(report, key)), 0),
  ])
  const members = listMembers.map((name) => [name, chance.between(1, 200)] as const)
  return {
    ...Object.fromEntries(stated),
    ...Object.fromEntries(members),
    year: report.year,
    carriedIn: Number(textAt(report, 'table3.carriedOverFromPreviousYear.total')),
    whole: members.reduce((sum, [, count]) => sum + count, 0),
  }
}

export const writtenWith = (id: EditionId, figures: Figures): Report['narratives']['part1'] =>
  sentencesOf(id).map((line) => ({
    kind: 'paragraph',
    text: line.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name])),
  }))

export interface GoodReport {
  readonly report: Report
  readonly edition: Edition
  /** Figures of the text by their names. */
  readonly figures: Figures
}

/** A fictional report without a flaw: balanced tables, totals typed, a text that says what they say. */
export function randomGoodReport(id: EditionId, chance: Chance): GoodReport {
  const edition = editionById(id)
  const report = goodReport(id)
  fillTables(report, edition, chance)
  fillDocuments(report, id, chance)
  typeTotals(report, edition)
  const figures = figuresOf(report, id, chance)
  report.narratives.part1 = writtenWith(id, figures)
  return { report, edition, figures }
}
