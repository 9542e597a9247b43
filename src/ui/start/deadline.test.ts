import { expect, test } from 'vitest'
import { deadlineOf, reportYearAt, statutoryDate } from './deadline'

test.each([
  ['2026-12-16', 2026],
  ['2027-01-05', 2026],
  ['2027-06-30', 2026],
  ['2027-07-01', 2027],
])('on %s the report for %d is due', (day, year) => {
  expect(reportYearAt(new Date(`${day}T08:00`))).toBe(year)
})

test.each([
  ['2026-12-16', 46, 'calm', '2026-12-01'],
  ['2027-01-23', 8, 'calm', '2026-12-01'],
  ['2027-01-24', 7, 'near', '2026-12-01'],
  ['2027-01-31', 0, 'near', '2026-12-01'],
  ['2027-03-02', -30, 'past', '2026-12-01'],
  ['2026-07-15', 200, 'calm', '2026-07-01'],
])('on %s there are %d days', (day, days, tone, start) => {
  const deadline = deadlineOf(new Date(`${day}T23:30`), 2026, statutoryDate(2026))
  expect(deadline).toMatchObject({ days, tone, start: new Date(`${start}T00:00`) })
  expect(deadline.today).toBeGreaterThanOrEqual(0)
  expect(deadline.today).toBeLessThanOrEqual(1)
  expect(deadline.ticks.length).toBeLessThan(76)
})
