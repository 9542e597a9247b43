import { expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import type { Edition } from '../editions/edition'
import { textAt } from '../report/figures'
import { numberedReport, plainReport, spelled } from './plain-report.fixture'
import { type ReadResult, readReport } from './read-report'
import { seeded } from './seeded.fixture'

/** Runs of damaged reports; more with `INTAKE_RUNS`. */
const runs = Number(process.env.INTAKE_RUNS ?? 120)

type Damage = (lines: string[], pick: (below: number) => number) => void

const isFigureLine = (line: string): boolean => /^\t\d+$/.test(line)

const inTables = (lines: readonly string[], pick: (below: number) => number): number => {
  const cells = lines.flatMap((line, index) => (line.startsWith('\t') ? [index] : []))
  return cells[pick(cells.length)] ?? 0
}

const damages: readonly Damage[] = [
  (lines, pick) => void lines.splice(inTables(lines, pick), 1),
  (lines, pick) => {
    const at = inTables(lines, pick)
    lines.splice(at, 0, lines[at] ?? '')
  },
  (lines, pick) => void lines.splice(inTables(lines, pick), 0, '\t'),
  (lines, pick) => void lines.splice(inTables(lines, pick), 0, ''),
  (lines, pick) => {
    const blank = lines.flatMap((line, index) => (line === '' ? [index] : []))
    lines.splice(blank[pick(blank.length)] ?? 0, 1)
  },
  (lines, pick) => {
    const at = inTables(lines, pick)
    const [first = '', second = ''] = lines.slice(at, at + 2)
    // Nobody can see that two figures changed places.
    if (!isFigureLine(first) || !isFigureLine(second)) lines.splice(at, 2, second, first)
  },
  (lines, pick) => {
    const at = inTables(lines, pick)
    const line = lines[at] ?? ''
    const cut = 1 + pick(line.length - 1)
    if (!isFigureLine(line)) lines[at] = line.slice(0, cut) + line.slice(cut + 1)
  },
  (lines, pick) => {
    const [from, to] = [inTables(lines, pick), inTables(lines, pick)]
    const between = lines.slice(Math.min(from, to), Math.max(from, to))
    if (between.includes('')) lines.splice(to, 0, ...lines.splice(from, 1 + pick(9)))
  },
]

type Read = Extract<ReadResult, { ok: true }>

/** Cells with a figure that is not theirs and of which no note says a word. */
function silentErrors({ report, notes }: Read, edition: Edition, torn: boolean): string[] {
  const right = numberedReport(edition, 2025)
  const doubted = notes.filter(({ kind }) => kind !== 'read').map(({ place }) => place)
  return [...cellsOf(editionById(report.edition)).values()].flatMap((cell) => {
    const [is, should] = [textAt(report.tables, cell), textAt(right.tables, cell)]
    if (is === '' || is === should) return []
    const noted = doubted.some(
      (place) =>
        // Lines torn out leave a hole elsewhere, and a row made of halves of two looks whole.
        (torn && place?.kind === 'row') ||
        (place?.kind === 'cell' && place.cell === cellKey(cell)) ||
        (place?.kind === 'row' && place.table === cell.table && place.row === cell.row) ||
        (place?.kind === 'table' && place.table === cell.table) ||
        // Figures left over beside the table say that it is not whole.
        (place?.kind === 'part' && place.part === `part${cell.table.slice(-1)}`),
    )
    return noted ? [] : [`${cellKey(cell)}: ${is} instead of ${should}`]
  })
}

test.each(editions)(
  '$id: whatever happens to the lines of a table, no figure moves in silence',
  (edition) => {
    const text = spelled(plainReport(numberedReport(edition, 2025), edition))
    const pick = seeded(20260120)
    for (let run = 0; run < runs; run++) {
      const lines = text.split('\n')
      const which = pick(damages.length)
      damages[which]?.(lines, pick)
      const result = readReport({ name: 'report.txt', bytes: new TextEncoder().encode(lines.join('\n')) })
      if (result.ok && result.report.edition === edition.id)
        expect(silentErrors(result, edition, which === damages.length - 1), `run ${run}, damage ${which}`).toEqual([])
    }
  },
  600_000,
)
