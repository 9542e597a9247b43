import { describe, expect, test } from 'vitest'
import { handbook } from '../handbook'
import { runChecks } from '../run-checks'
import type { Example } from './example'
import { reportWithExample } from './example-report.fixture'

/** Keys of the rules that speak when the example stands in a good report. */
const spoken = (example: Example, text: string): string[] =>
  runChecks(reportWithExample(example, text)).findings.map(({ rule }) => rule)

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
