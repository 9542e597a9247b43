import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition2019 } from '../../editions/2019/edition'
import { cellsOf } from '../../editions/cells'
import { rules } from '../catalogue'
import { reportWith } from '../good-report.fixture'
import { findingsOf } from '../rule-findings.fixture'

const aboutCells = rules.filter(({ key }) => key.startsWith('cell.'))
const cells = [...cellsOf(edition2019).keys()]

test('whatever is typed, a cell has at most one complaint, and its text is never changed', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[+＋-]?\d{1,12}([,，]\d{3})?(\.\d{1,2})?(件|元|万元)?$/),
    fc.constantFrom('-', '—', '/', '', ' '),
  )
  fc.assert(
    fc.property(fc.constantFrom(...cells), written, (key, text) => {
      const report = reportWith({ [key]: text }, '2019')
      const before = JSON.stringify(report)
      const findings = aboutCells.flatMap((rule) => findingsOf(rule, report))
      expect(findings.length).toBeLessThanOrEqual(1)
      expect(JSON.stringify(report)).toBe(before)
    }),
    { numRuns: 150, seed: 20260202 },
  )
}, 60_000)
