import { expect, test } from 'vitest'
import { pickedDate, printedDate } from './printed-date'

test.each([
  ['2027-01-20', '2027年1月20日'],
  ['2026-12-05', '2026年12月5日'],
])('%s prints as %s and back', (picked, printed) => {
  expect(printedDate(picked)).toBe(printed)
  expect(pickedDate(printed)).toBe(picked)
})

test('a date written otherwise leaves the picker empty', () => {
  expect(pickedDate('二〇二七年一月二十日')).toBe('')
  expect(printedDate('')).toBe('')
})
