import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { numberingGap } from './numbering-gap'

test('a missing number is found', () => {
  expect(quotesOf(numberingGap, '一是制度不全。三是解读单一。', { part: '五' })).toEqual(['三是解读单一'])
})

test('a series that begins anew is fine', () => {
  expect(
    quotesOf(numberingGap, '存在问题：一是形式单一；二是时效不强。\n改进措施：一是增加图解；二是限时发布。', {
      part: '五',
    }),
  ).toEqual([])
})
