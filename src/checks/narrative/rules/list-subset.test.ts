import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { listSubset } from './list-subset'

test('a part greater than its total is found', () => {
  expect(quotesOf(listSubset, '举办宣讲9场，其中进村宣讲11场。')).toEqual(['举办宣讲9场', '进村宣讲11场'])
})

test('a part within its total is fine', () => {
  expect(quotesOf(listSubset, '举办宣讲9场，其中进村宣讲7场，听讲群众460人次。')).toEqual([])
})
