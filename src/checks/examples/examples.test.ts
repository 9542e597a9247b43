import { describe, expect, test } from 'vitest'
import { cellAddress } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import type { Report } from '../../report/report'
import { goodReport } from '../good-report.fixture'
import { handbook } from '../handbook'
import { runChecks } from '../run-checks'
import type { Example } from './example'

function write(report: Report, at: NonNullable<Example['at']>, text: string): void {
  if (at === 'title' || at === 'introduction') report[at] = text
  else if (at === 'signature') {
    const [agency = '', date = ''] = text.split('\n')
    report.signature = { agency, date }
  } else if (at === 'part1' || at === 'part5' || at === 'part6')
    report.narratives[at] = text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))
  else {
    const { table, row, column } = cellAddress(at)
    const line = report.tables[table][row]
    if (line?.[column] === undefined) throw new RangeError(`no cell ${at}`)
    line[column] = text
  }
}

/** Keys of the rules that speak when the example stands in a good report. */
function spoken({ at, around: [before, behind] = ['', ''], cells = {} }: Example, text: string): string[] {
  const report = goodReport('2021')
  for (const [key, value = ''] of Object.entries(cells)) write(report, key as CellKey, value)
  if (at !== undefined) write(report, at, before + text + behind)
  return runChecks(report).findings.map(({ rule }) => rule)
}

const entries = handbook()
const placed = entries.filter(({ example }) => example.at !== undefined)

test('every rule has an example of its own kind, right and wrong', () => {
  for (const { example } of entries) expect(example.right).not.toBe(example.wrong)
  const between = entries.filter(({ key, example }) => /^(n|text|cell)\./.test(key) && example.at === undefined)
  expect(between.map(({ key }) => key)).toEqual(['text.longPartOne', 'text.similarToLastYear'])
})

describe('in a good report', () => {
  test.each(placed)('$key: the wrong example is found', ({ key, example }) => {
    expect(spoken(example, example.wrong)).toContain(key)
  })

  test.each(placed)('$key: the right example is quiet', ({ key, example }) => {
    expect(spoken(example, example.right)).not.toContain(key)
  })
})
