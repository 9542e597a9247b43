import { expect, test } from 'vitest'
import { findingWith, numbered, wordsAt } from '../notes/finding.fixture'
import { marksIn, marksInLine } from './text-marks'

const numbersOf = (...places: ReturnType<typeof wordsAt>[]) =>
  marksIn([numbered(4, { places })], 'part1', 0).map(({ role, number }) => [role, number])

test('the number stands behind the total, not behind its members', () => {
  expect(numbersOf(wordsAt(0, 2, 'member'), wordsAt(3, 5, 'total'))).toEqual([
    ['member', null],
    ['total', 4],
  ])
})

test('without a total it stands behind the words, or behind the first member', () => {
  expect(numbersOf(wordsAt(0, 2), wordsAt(3, 5))).toEqual([
    ['text', 4],
    ['text', 4],
  ])
  expect(numbersOf(wordsAt(0, 2, 'member'), wordsAt(3, 5, 'member'))).toEqual([
    ['member', 4],
    ['member', null],
  ])
})

test('what only follows from a finding is marked with its number', () => {
  const root = { ...numbered(4), consequences: [findingWith({ severity: 'error', places: [wordsAt(0, 2)] })] }
  expect(marksIn([root], 'part1', 0)).toMatchObject([{ number: 4, tone: 'error' }])
})

test('other paragraphs and other parts have marks of their own', () => {
  const findings = [numbered(1, { places: [wordsAt(0, 2)] })]
  expect(marksIn(findings, 'part1', 1)).toEqual([])
  expect(marksIn(findings, 'part5', 0)).toEqual([])
})

test('the date of a signature is marked within its own field', () => {
  const marks = marksIn([numbered(1, { places: [wordsAt(8, 12)] })], 'part1', 0)
  expect(marksInLine(marks, 0, 7)).toEqual([])
  expect(marksInLine(marks, 8, 10)).toMatchObject([{ start: 0, end: 4 }])
})
