import { expect, test } from 'vitest'
import { cellAt, numbered, wordsAt } from './finding.fixture'
import { firstPlace, marginOf, noteKind } from './note-order'

const blanks = numbered(null, { rule: 'cell.blank', status: 'filling', places: [cellAt('granted', 'total')] })
const halfFilled = numbered(null, { rule: 'balance', status: 'filling', places: [cellAt('granted', 'total', 'left')] })
const hint = numbered(null, { severity: 'notice', places: [cellAt('granted', 'total')] })
const inText = numbered(1, { places: [wordsAt(0, 2)] })
const first = numbered(2, { rule: 'first', places: [cellAt('newRequests', 'total', 'left')] })
const second = numbered(3, { rule: 'second', places: [cellAt('granted', 'total', 'left')] })
const nowhere = () => false

test('blanks and hints are lines, half-filled lines say nothing yet', () => {
  expect([blanks, halfFilled, hint, first].map(noteKind)).toEqual(['blank', 'hidden', 'hint', 'slip'])
})

test('the margin of a table has its slips first, the other parts at the end', () => {
  const { here, elsewhere } = marginOf([inText, blanks, halfFilled, first, second], 'part3', nowhere, false)
  expect(here).toEqual([first, second, blanks])
  expect(elsewhere).toEqual([inText])
})

test('the note of the focused cell comes first', () => {
  const atSecond = (place: ReturnType<typeof cellAt>) => place.kind === 'cell' && place.cell.row === 'granted'
  expect(marginOf([blanks, first, second], 'part3', atSecond, false).here).toEqual([second, first, blanks])
})

test('beside words the order of the document holds, whatever has the focus', () => {
  expect(marginOf([inText, first], 'part1', () => true, true).here).toEqual([inText])
})

test('a finding between text and table leads to its place in the part one is in', () => {
  const { finding } = numbered(1, { places: [wordsAt(0, 2), cellAt('newRequests', 'total')] })
  expect(firstPlace(finding, 'part3')).toEqual(cellAt('newRequests', 'total'))
  expect(firstPlace(finding, 'part5')).toEqual(wordsAt(0, 2))
})
