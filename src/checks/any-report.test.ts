import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition2021 } from '../editions/2021/edition'
import { cellKey, cellsOf } from '../editions/cells'
import { reportWith } from './good-report.fixture'
import { inDocumentOrder } from './order-findings'
import { runChecks } from './run-checks'

const cells = [...cellsOf(edition2021).keys()]
const written = fc.oneof(
  { weight: 4, arbitrary: fc.nat(60).map(String) },
  fc.constantFrom('', '', '-', '１２', '3件', '1,234', '若干', '[bookmark: _GoBack]2', '1'.repeat(40)),
)
const changes = fc.dictionary(fc.constantFrom(...cells), written, { maxKeys: 40 })

test('any cells filled in any way give findings that can be read, placed and traced to their root', () => {
  fc.assert(
    fc.property(changes, (texts) => {
      const { findings, notJudged, edition } = runChecks(reportWith(texts))
      const roots = new Set(findings.filter(({ causedBy }) => causedBy === undefined).map(({ rule }) => rule))
      for (const { message, places, causedBy, status } of findings) {
        expect(Object.values(message).every((sentence) => sentence !== '' && !sentence.includes('{{'))).toBe(true)
        expect(places.length).toBeGreaterThan(0)
        for (const place of places)
          if (place.kind === 'cell') expect(cellsOf(edition2021).has(cellKey(place.cell))).toBe(true)
        if (causedBy !== undefined) expect(roots).toContain(causedBy)
        expect(status).not.toBe('not-judged')
      }
      expect(notJudged.every(({ status }) => status === 'not-judged')).toBe(true)
      expect(inDocumentOrder(findings, edition)).toEqual(findings)
      expect(runChecks(reportWith(texts)).findings).toEqual(findings)
    }),
    { numRuns: 60, seed: 20260203 },
  )
}, 60_000)

test('findings come in the order of the document, what follows from a root behind it', () => {
  const report = reportWith({
    'table4.cases.reviewTotal': '9',
    'table3.granted.naturalPerson': '10',
    'table2.rules.issued': '若干',
  })
  report.title = ''
  report.signature.date = ''
  expect(
    runChecks(report)
      .findings.map(({ rule }) => rule)
      .filter((rule) => !rule.startsWith('n.') && !rule.startsWith('plausible')),
  ).toEqual([
    'title.missing',
    'cell.unreadable',
    't3.resultsTotal.naturalPerson',
    't3.rowTotal.granted',
    't4.total.review',
    'signature.missing',
  ])
})
