import { expect, test } from 'vitest'
import { mutationRun } from './mutation-run.fixture'

test('single errors in good reports of both editions are found, and good reports are left in peace', () => {
  const { breaking, missed, alarms } = mutationRun(4_000, 20_261_121)
  expect(missed).toEqual([])
  expect(alarms).toEqual([])
  expect(breaking).toBeGreaterThan(3_500)
}, 120_000)
