import { expect, test } from 'vitest'
import type { Place } from '../../checks/finding'
import { cellAt, numbered, wordsAt } from './finding.fixture'
import { nextFinding } from './walk-findings'

const text = numbered(1, { rule: 'a', places: [wordsAt(0, 2)] })
const table = numbered(2, { rule: 'b', places: [cellAt('newRequests', 'total')] })
const same = numbered(3, { rule: 'c', places: [cellAt('newRequests', 'total')] })
const findings = [text, table, same]
const start = { part: 'part1', visited: null, focused: () => false } as const
const inTable = { part: 'part3', focused: (place: Place) => place.kind === 'cell' } as const

test('nothing found leads nowhere', () => {
  expect(nextFinding([], start, 1)).toBeNull()
})

test('from a part without focus the walk starts with that part, backwards with what stands before', () => {
  expect(nextFinding(findings, { ...start, part: 'part2' }, 1)).toBe(table)
  expect(nextFinding(findings, { ...start, part: 'part2' }, -1)).toBe(text)
})

test('past the last finding the walk comes round', () => {
  expect(nextFinding(findings, { ...start, part: 'signature' }, 1)).toBe(text)
  expect(nextFinding(findings, { ...inTable, visited: 'c:f' }, 1)).toBe(text)
  expect(nextFinding(findings, { ...start, part: 'opening' }, -1)).toBe(same)
})

test('two findings at one cell are visited one after the other', () => {
  expect(nextFinding(findings, { ...inTable, visited: 'b:f' }, 1)).toBe(same)
  expect(nextFinding(findings, { ...inTable, visited: 'c:f' }, -1)).toBe(table)
})
