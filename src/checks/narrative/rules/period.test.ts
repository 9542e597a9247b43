import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { period } from './period'

test('a period that ends a day early is found', () => {
  expect(quotesOf(period, '统计期限为2025年1月1日至2025年12月30日。', { part: 'introduction' })).toEqual([
    '2025年12月30日',
  ])
})

test('the whole year is fine', () => {
  expect(quotesOf(period, '统计期限为2025年1月1日至12月31日。', { part: 'introduction' })).toEqual([])
})
