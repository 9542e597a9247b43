import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contextOf, type NarrativeCase } from './cases.fixture'
import { textRules } from './index'
import { measureCases } from './measure-cases.fixture'

const published = '../shared/narrative-cases.json'

describe.skipIf(!existsSync(published))('the published sentences', () => {
  const cases: NarrativeCase[] = existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')) : []
  const { scores } = measureCases(textRules, cases)
  const found = cases.map((one) => {
    const context = contextOf(one)
    return { context, findings: textRules.flatMap((rule) => [...rule.find(context)]) }
  })

  test.each([...scores])('%s is found and raises no false alarm', (_kind, { expected, found, falseAlarms }) => {
    expect(found / expected).toBeGreaterThanOrEqual(0.95)
    expect(found / (found + falseAlarms)).toBeGreaterThanOrEqual(0.95)
  })

  test('every place quotes the words it points at', () => {
    for (const { context, findings } of found) {
      const { report } = context
      const blocksOf = (part: string): readonly string[] => {
        if (part === 'title') return [report.title]
        if (part === 'introduction') return report.introduction.split('\n')
        if (part === 'signature') return [report.signature.agency, report.signature.date]
        return report.narratives[part as 'part1'].map((block) => (block.kind === 'paragraph' ? block.text : ''))
      }
      for (const finding of findings)
        for (const place of finding.places)
          if (place.kind === 'text')
            expect(blocksOf(place.part)[place.block]?.slice(place.start, place.end)).toBe(place.quote)
    }
  })

  test('every message says what and what to do', () => {
    for (const { findings } of found)
      for (const { message } of findings) {
        expect(message.what).toMatch(/。$/)
        expect(message.todo).toMatch(/。$/)
        expect(message.what + message.todo).not.toMatch(/[！!]|undefined|NaN/)
      }
  })
})
