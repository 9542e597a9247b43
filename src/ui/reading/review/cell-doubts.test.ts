import { expect, test } from 'vitest'
import { reportWith } from '../../../checks/good-report.fixture'
import { editionById } from '../../../editions'
import type { TableId } from '../../../editions/edition'
import { inCell, inRow, inTable, type Note, type NotePlace } from '../../../intake/note'
import { cellCount, cellDoubts } from './cell-doubts'

const tableOf = (id: TableId) => {
  const table = editionById('2021').tables.find((each) => each.id === id)
  if (table === undefined) throw new Error(id)
  return table
}
const note = (kind: Note['kind'], place: NotePlace, more: Partial<Note> = {}): Note => ({
  kind,
  message: 'm',
  place,
  ...more,
})

const report = reportWith({ 'table3.granted.naturalPerson': '', 'table3.granted.total': '' })

test('a row that was guessed marks its figures, one with gaps its gaps', () => {
  const notes = [note('guessed', inRow('table3', 'granted')), note('unclear', inRow('table3', 'granted'))]
  const doubts = cellDoubts(report, notes, tableOf('table3'))
  expect(doubts.size).toBe(7)
  expect(doubts.get('table3.granted.naturalPerson')).toBe('unclear')
  expect(doubts.get('table3.granted.commercialEnterprise')).toBe('guessed')
})

test('a column that drifted marks its own figures only', () => {
  const drift = { printed: '自然人', found: '自然人员' }
  const doubts = cellDoubts(report, [note('guessed', inTable('table3'), { drift })], tableOf('table3'))
  expect([...doubts.keys()].every((key) => key.endsWith('.naturalPerson'))).toBe(true)
  expect(doubts.has('table3.granted.naturalPerson')).toBe(false)
})

test('notes about other places mark nothing here', () => {
  const notes = [note('guessed', inCell('table3.granted.total')), note('read', inTable('table4'))]
  expect(cellDoubts(report, notes, tableOf('table4')).size).toBe(0)
})

test('filled, blank, guessed and unclear are counted', () => {
  const notes = [note('unclear', inCell('table3.granted.naturalPerson')), note('guessed', inRow('table3', 'granted'))]
  expect(cellCount(report, notes, tableOf('table3'))).toMatchObject({ all: 175, guessed: 5, unclear: 1, blank: 2 })
})
