import { cellAddress } from '../../editions/cells'
import type { CellKey, Severity } from '../../editions/edition'
import { editionFor } from '../../editions/index'
import { emptyReport } from '../../report/empty-report'
import { readFigures } from '../../report/figures'
import type { Report, UnitType } from '../../report/report'
import type { Finding } from '../finding'
import type { CheckContext, CheckRule } from '../rule'

/** A sentence with what is known around it, in the shape of `narrative-cases.json`. */
export interface NarrativeCase {
  readonly id: string
  readonly text: string
  readonly context: {
    readonly reportYear: number
    readonly unitType: UnitType
    readonly unitName: string
    readonly placeChain: readonly string[]
    readonly part: string
    readonly tables?: Readonly<Record<string, string>>
  }
  readonly expect: readonly { readonly rule: string; readonly severity: Severity; readonly quote: string }[]
}

const partOf: Readonly<Record<string, 'part1' | 'part5' | 'part6'>> = { 五: 'part5', 六: 'part6' }

function place(report: Report, part: string, text: string): void {
  if (part === 'title') report.title = text
  else if (part === 'introduction') report.introduction = text
  else if (part === 'signature') {
    const [agency = '', ...date] = text.split('\n')
    report.signature = date.length === 0 ? { agency: '', date: agency } : { agency, date: date.join('\n') }
  } else report.narratives[partOf[part] ?? 'part1'] = [{ kind: 'paragraph', text }]
}

/** A report that says nothing but the case's text and cells. */
export function contextOf({ text, context }: Pick<NarrativeCase, 'text' | 'context'>): CheckContext {
  const edition = editionFor(context.reportYear)
  if (edition === null) throw new RangeError(`no edition for ${context.reportYear}`)
  const report = emptyReport(edition, context.reportYear)
  const [city = '', county = ''] = context.placeChain
  report.agency = { ...report.agency, name: context.unitName, unitType: context.unitType, city, county }
  place(report, context.part, text)
  for (const [key, value] of Object.entries(context.tables ?? {})) {
    const { table, row, column } = cellAddress(key as CellKey)
    const line = report.tables[table][row]
    if (line?.[column] === undefined) throw new RangeError(`no cell ${key}`)
    line[column] = value
  }
  return { report, edition, figures: readFigures(report.tables, edition), lastYear: null }
}

/** The context of one fictional paragraph of 枫禾镇; a test says only what differs. */
export const contextWith = (text: string, changes: Partial<NarrativeCase['context']> = {}): CheckContext =>
  contextOf({
    text,
    context: {
      reportYear: 2025,
      unitType: '镇',
      unitName: '砚溪县枫禾镇人民政府',
      placeChain: ['临砚市', '砚溪县', '枫禾镇'],
      part: '一',
      ...changes,
    },
  })

export const findingsOf = (
  rule: CheckRule,
  text: string,
  changes: Partial<NarrativeCase['context']> = {},
): Finding[] => [...rule.find(contextWith(text, changes))]

/** The words a rule marks, in order. */
export const quotesOf = (rule: CheckRule, text: string, changes: Partial<NarrativeCase['context']> = {}): string[] =>
  findingsOf(rule, text, changes).flatMap(({ places }) =>
    places.flatMap((place) => (place.kind === 'text' ? [place.quote] : [])),
  )
