import type { Finding } from '../finding'
import type { CheckRule } from '../rule'
import { contextOf, type NarrativeCase } from './cases.fixture'

export interface Score {
  expected: number
  found: number
  falseAlarms: number
}

export interface Measure {
  readonly scores: ReadonlyMap<string, Score>
  readonly missed: readonly {
    readonly id: string
    readonly rule: string
    readonly quote: string
    readonly text: string
  }[]
  readonly alarms: readonly { readonly id: string; readonly finding: Finding; readonly text: string }[]
}

/** Original ranges a finding marks, counted in the case's own text. */
function rangesOf(finding: Finding, text: string): { start: number; end: number }[] {
  return finding.places.flatMap((place) => {
    if (place.kind !== 'text') return []
    const lines = text.split('\n')
    // Introductions and signatures count blocks by line; every other part of a case is one block.
    const byLine = place.part === 'introduction' || (place.part === 'signature' && lines.length > 1)
    const offset = byLine ? lines.slice(0, place.block).join('\n').length + Math.min(place.block, 1) : 0
    return [{ start: offset + place.start, end: offset + place.end }]
  })
}

const kindsTogether: Readonly<Record<string, readonly string[]>> = {
  // Where the note of a case says that one of two is enough, either counts.
  'list-open-08': [],
  'period-03': ['wrongYear'],
  'leftover-09': ['unfinished'],
}

/** Runs the rules over every case and counts, per kind, what was expected, found and said without need. */
export function measureCases(rules: readonly CheckRule[], cases: readonly NarrativeCase[]): Measure {
  const kinds = new Set(cases.flatMap(({ expect }) => expect.map(({ rule }) => rule)))
  const scores = new Map<string, Score>([...kinds].map((kind) => [kind, { expected: 0, found: 0, falseAlarms: 0 }]))
  const missed: { id: string; rule: string; quote: string; text: string }[] = []
  const alarms: { id: string; finding: Finding; text: string }[] = []
  for (const one of cases) {
    const context = contextOf(one)
    const findings = rules.flatMap((rule) => [...rule.find(context)])
    const used = new Set<Finding>()
    let from = 0
    for (const { rule, quote } of one.expect) {
      const score = scores.get(rule) as Score
      score.expected++
      const at = one.text.indexOf(quote, one.expect.some((other) => other.quote === quote) ? 0 : from)
      from = at
      const alternatives = [rule, ...(kindsTogether[one.id] ?? [])]
      const matches = findings.filter(
        (finding) =>
          alternatives.includes(finding.kind ?? '') &&
          rangesOf(finding, one.text).some(({ start, end }) => start < at + quote.length && end > at),
      )
      const own = matches.find((finding) => !used.has(finding)) ?? matches[0]
      for (const match of matches) used.add(match)
      if (own === undefined) missed.push({ id: one.id, rule, quote, text: one.text })
      else score.found++
    }
    for (const finding of findings) {
      if (used.has(finding) || finding.kind === undefined) continue
      const score = scores.get(finding.kind)
      if (score === undefined) continue
      score.falseAlarms++
      alarms.push({ id: one.id, finding, text: one.text })
    }
  }
  return { scores, missed, alarms }
}
