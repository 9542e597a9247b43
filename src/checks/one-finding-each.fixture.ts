import { editionById, editions } from '../editions'
import type { CellKey, Edition } from '../editions/edition'
import type { Block, Report } from '../report/report'
import { reportWithExample } from './examples/example-report.fixture'
import type { Finding } from './finding'
import { goodReport, reportWith } from './good-report.fixture'
import { handbook } from './handbook'
import { writeAt } from './mutations/declared-arithmetic.fixture'
import { type CompiledRelation, compiledForm } from './relations/compile'
import { cellTerms } from './relations/relation-facts'
import { runChecks } from './run-checks'

const yearBefore = (report: Report): Report => ({ ...structuredClone(report), year: report.year - 1 })

/** Writes into one cell of a relation after the other until it fails. */
function findingOfRelation({ relation, left, right }: CompiledRelation, edition: Edition): Finding | undefined {
  for (const { key, index } of cellTerms([...left, ...right]))
    for (const text of ['0', '1', '7', '-9', '5000']) {
      const report = goodReport(edition.id)
      const lastYear = yearBefore(report)
      writeAt(index === -1 ? lastYear : report, key, text)
      const found = runChecks(report, { lastYear }).findings.find(({ rule }) => rule === relation.key)
      if (found !== undefined) return found
    }
  return undefined
}

const noCases: Readonly<Record<CellKey, string>> = Object.fromEntries(
  ['reviewUpheld', 'reviewPending', 'reviewTotal', 'directSuitUpheld', 'directSuitTotal'].map((column) => [
    `table4.cases.${column}`,
    '0',
  ]),
)
const noRequests: Readonly<Record<CellKey, string>> = { 'table3.newRequests.total': '0' }

/** Reports for the rules that take more than a sentence or a cell. */
function others(): readonly (readonly [Report, Report | null])[] {
  const good = goodReport('2021')
  const withFigure = goodReport('2021')
  const figure: Block = { kind: 'figure', image: 'data:image/png;base64,', caption: '', alternative: '' }
  withFigure.narratives.part1.push(figure)
  const long = goodReport('2021')
  long.narratives.part1.push({ kind: 'paragraph', text: '开展业务培训，提升工作人员能力。'.repeat(70) })
  return [
    [good, null],
    [good, yearBefore(reportWith({ 'table2.administrativeLicensing.decisions': '30' }))],
    [withFigure, null],
    [long, yearBefore(long)],
    [{ ...good, year: 2020 }, null],
    [reportWith(noCases), yearBefore(good)],
    [reportWith(noRequests), yearBefore(reportWith(noRequests))],
    [goodReport('2021'), yearBefore(goodReport('2021'))],
  ]
}

/** One finding of every rule that can be brought to speak. */
export function oneFindingEach(): ReadonlyMap<string, Finding> {
  const findings = new Map<string, Finding>()
  const keep = (found: readonly Finding[]) => {
    for (const finding of found) if (!findings.has(finding.rule)) findings.set(finding.rule, finding)
  }
  for (const edition of editions)
    for (const compiled of compiledForm(editionById(edition.id)).relations) {
      const found = findingOfRelation(compiled, edition)
      if (found !== undefined) keep([found])
    }
  for (const { key, example } of handbook())
    if (example.at !== undefined)
      keep(runChecks(reportWithExample(example, example.wrong)).findings.filter(({ rule }) => rule === key))
  for (const [report, lastYear] of others()) keep(runChecks(report, { lastYear }).findings)
  const wordList = { phrases: [{ wrong: '村级公开栏' }], places: [] }
  keep(runChecks(goodReport('2021'), { wordList }).findings)
  return findings
}
