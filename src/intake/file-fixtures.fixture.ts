import { editionById } from '../editions'
import { type CellDefinition, cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { numberedReport } from './plain-report.fixture'
import type { ReadResult } from './read-report'

export type Variant = 'numbered' | 'zero' | 'blanks' | 'spelled'

/** How offices fill cells in; none of it may be changed by reading. */
const spellings = ['0', '１２', '/', '-', '—', '无', '3件', '', '1,234', '５６件', '0 ', '17.5']

function figureOf(variant: Variant, { row, column, unit }: CellDefinition, index: number, numbered: string): string {
  switch (variant) {
    case 'numbered':
      return numbered
    case 'zero':
      return '0'
    // Totals stay: a document prints those by itself.
    case 'blanks':
      return index % 3 === 1 && !/total/i.test(row + column) ? '' : numbered
    case 'spelled':
      return unit === '万元' ? '1768.91万元' : (spellings[index % spellings.length] ?? '').trim()
  }
}

/** The fictional report behind a fixture: another figure in every cell, none but zeros, every third cell blank, or spelled in every way. */
export function variantOf(variant: Variant, id: '2019' | '2021'): Report {
  const edition = editionById(id)
  const report = numberedReport(edition, edition.lastYear ?? 2025)
  ;[...cellsOf(edition).values()].forEach((cell, index) => {
    const line = report.tables[cell.table][cell.row]
    if (line !== undefined) line[cell.column] = figureOf(variant, cell, index, line[cell.column] ?? '')
  })
  return report
}

/** What a file holds. */
export interface FixtureFile {
  readonly file: string
  readonly edition: '2019' | '2021'
  readonly variant: Variant
  /** What the file says besides its report. */
  readonly sentences: readonly string[]
  /** Cells that the file cannot give; they stay empty and are noted. */
  readonly empty?: number
  /** Some sentences stand in another part, as the file has them. */
  readonly elsewhere?: true
}

/** How a file was read, held against the report it was made of. */
export interface Judgement {
  readonly right: number
  /** Cells left empty, and a note says that something is missing. */
  readonly noted: number
  /** Cells that are wrong although no one was told. */
  readonly silent: readonly string[]
  /** Sentences that stand neither in the report nor in a note. */
  readonly lost: readonly string[]
  /** Sentences of a part that do not stand in it. */
  readonly strayed: readonly string[]
}

const dense = (text: string): string => text.replace(/\s/g, '')

const textsIn = (report: Report): Record<string, string> => ({
  introduction: report.introduction,
  ...Object.fromEntries(
    Object.entries(report.narratives).map(([part, blocks]) => [
      part,
      blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.caption)).join('\n'),
    ]),
  ),
})

/** `sentences`: what the file says besides its report. */
export function judge(result: ReadResult, right: Report, sentences: readonly string[] = []): Judgement {
  if (!result.ok) return { right: 0, noted: 0, silent: [result.message], lost: [], strayed: [] }
  const { report, notes } = result
  const doubted = notes.some(({ kind }) => kind === 'unclear' || kind === 'unplaced')
  const cells = [...cellsOf(editionById(right.edition)).values()]
  const wrong = cells.filter((cell) => textAt(report.tables, cell) !== textAt(right.tables, cell))
  const noted = doubted ? wrong.filter((cell) => textAt(report.tables, cell) === '') : []
  const silent = wrong.filter((cell) => !noted.includes(cell))
  const own = textsIn(report)
  const everything = dense(
    [
      report.title,
      ...Object.values(own),
      ...Object.values(report.signature),
      ...notes.map(({ text }) => text ?? ''),
    ].join('\n'),
  )
  const wanted = Object.entries(textsIn(right)).flatMap(([part, text]) =>
    text.split('\n').map((line) => ({ part, line })),
  )
  return {
    right: cells.length - wrong.length,
    noted: noted.length,
    silent: [
      ...silent.map((cell) => `${cell.key}: ${textAt(report.tables, cell)} instead of ${textAt(right.tables, cell)}`),
      ...(report.year === right.year ? [] : [`year ${report.year}`]),
    ],
    lost: [...wanted.map(({ line }) => line), ...sentences].filter((line) => !everything.includes(dense(line))),
    strayed: wanted.flatMap(({ part, line }) =>
      dense(own[part] ?? '').includes(dense(line)) ? [] : [`${part}: ${line}`],
    ),
  }
}
