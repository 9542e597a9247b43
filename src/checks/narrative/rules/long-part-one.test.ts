import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { longPartOne } from './long-part-one'

test('a part one of 1,200 characters gets a notice', () => {
  expect(quotesOf(longPartOne, '公开信息。'.repeat(240))).toHaveLength(1)
})

test('a short one is fine', () => {
  expect(quotesOf(longPartOne, '公开信息。'.repeat(100))).toEqual([])
})
