import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { goodReport } from '../good-report.fixture'
import { writeAt } from '../mutations/declared-arithmetic.fixture'
import type { Example } from './example'

function write(report: Report, at: NonNullable<Example['at']>, text: string): void {
  if (at === 'title' || at === 'introduction') report[at] = text
  else if (at === 'signature') {
    const [agency = '', date = ''] = text.split('\n')
    report.signature = { agency, date }
  } else if (at === 'part1' || at === 'part5' || at === 'part6')
    report.narratives[at] = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))
  else writeAt(report, at, text)
}

/** A good report in which the example stands, in its right or its wrong words. */
export function reportWithExample({ at, around: [before, behind] = ['', ''], cells = {} }: Example, text: string) {
  const report = goodReport('2021')
  for (const [key, value = ''] of Object.entries(cells)) write(report, key as CellKey, value)
  if (at !== undefined) write(report, at, before + text + behind)
  return report
}
