import { cellsOf } from '../../editions/cells'
import type { Report } from '../../report/report'
import { brokenIn, textAt, writeAt } from './declared-arithmetic.fixture'
import { type GoodReport, writtenWith } from './good-reports.fixture'
import type { Chance } from './seeded.fixture'
import { listMembers, statedIn } from './stated.fixture'

/** One error put into a good report. */
export interface SingleError {
  readonly change: string
  readonly report: Report
  /** Each entry names rules of which one must speak. */
  readonly expected: readonly (readonly string[])[]
}

const copyOf = (report: Report): Report => structuredClone(report)

/** Another count, as slips make it: one more or less, two digits swapped, a digit too many, anything. */
function slip(count: number, chance: Chance): number {
  const digits = String(count)
  const slips = [count + 1, Math.max(count - 1, 0), Number([...digits].reverse().join('')), Number(`${digits}0`)]
  const other = chance.oneOf([...slips, chance.between(0, 400)])
  return other === count ? count + chance.between(1, 9) : other
}

/** Relations between text and cells that fail, told from the names in the sentences. */
function statedWrongly({ edition, figures }: GoodReport, report: Report, said = figures): string[][] {
  return Object.entries(statedIn[edition.id]).flatMap(([name, { relation, cells }]) => {
    const sum = cells.reduce((so, key) => so + Number(textAt(report, key)), 0)
    return said[name] === sum ? [] : [[relation]]
  })
}

function cellError(good: GoodReport, chance: Chance, totals: boolean): SingleError {
  const report = copyOf(good.report)
  const cells = [...cellsOf(good.edition).values()].filter(({ total }) => total === totals)
  const { key } = chance.oneOf(cells)
  const before = textAt(report, key)
  const after = String(slip(Number(before), chance))
  writeAt(report, key, after)
  const broken = brokenIn(report, good.edition).map((relation) => [relation])
  return { change: `${key} ${before} → ${after}`, report, expected: [...broken, ...statedWrongly(good, report)] }
}

function sentenceError(good: GoodReport, chance: Chance): SingleError {
  const report = copyOf(good.report)
  const name = chance.oneOf([...Object.keys(statedIn[good.edition.id]), ...listMembers, 'whole'])
  const before = good.figures[name] ?? 0
  const after = slip(before, chance)
  const said = { ...good.figures, [name]: after }
  report.narratives.part1 = writtenWith(good.edition.id, said)
  const inList = name === 'whole' || listMembers.some((member) => member === name)
  const expected = inList ? [['n.listSum', 'n.listSubset']] : statedWrongly(good, report, said)
  return { change: `text ${name} ${before} → ${after}`, report, expected }
}

function yearError(good: GoodReport, chance: Chance): SingleError {
  const report = copyOf(good.report)
  const year = report.year + chance.oneOf([-2, -1, 1])
  const spot = chance.oneOf(['title', 'text', 'introduction', 'signature'] as const)
  const other = (text: string) => text.replace(String(report.year), String(year))
  if (spot === 'title') report.title = other(report.title)
  else if (spot === 'text') report.narratives.part1 = writtenWith(good.edition.id, { ...good.figures, year })
  else if (spot === 'introduction')
    report.introduction = report.introduction.replace(`${report.year}年1月1日`, `${year}年1月1日`)
  else report.signature.date = `${report.year + 2}年1月20日`
  const rule = {
    title: 'text.wrongYear',
    text: 'text.wrongYear',
    introduction: 'text.period',
    signature: 'text.deadline',
  }
  return { change: `year in ${spot}: ${year}`, report, expected: [[rule[spot]]] }
}

function headingError(good: GoodReport, chance: Chance): SingleError {
  const report = copyOf(good.report)
  const blocks = report.narratives.part1
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && /^（.）/.test(block.text) ? [index] : [],
  )
  const at = chance.oneOf(headings)
  const emptied = chance.between(0, 1) === 0
  // Either the heading is lost or everything below it.
  const next = headings.find((index) => index > at) ?? blocks.length
  report.narratives.part1 = blocks.filter((_, index) => (emptied ? index <= at || index >= next : index !== at))
  const expected = [['part1.aspectEmpty', 'part1.aspectMissing', 'part1.aspectWithoutHeading']]
  return { change: `heading ${at} ${emptied ? 'emptied' : 'lost'}`, report, expected }
}

const kinds = [
  (good: GoodReport, chance: Chance) => cellError(good, chance, false),
  (good: GoodReport, chance: Chance) => cellError(good, chance, true),
  sentenceError,
  yearError,
  headingError,
]

export const singleError = (good: GoodReport, chance: Chance): SingleError => chance.oneOf(kinds)(good, chance)
