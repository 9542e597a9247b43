import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { sameQuantity } from './same-quantity'

test('one quantity with two values is found', () => {
  expect(quotesOf(sameQuantity, '全年组织政务公开培训3次。\n监督保障方面，全年组织政务公开培训4次。')).toEqual([
    '全年组织政务公开培训4次',
  ])
})

test('the same value twice is fine', () => {
  expect(quotesOf(sameQuantity, '全年组织政务公开培训3次。\n监督保障方面，全年组织政务公开培训3次。')).toEqual([])
})

test('two channels are two quantities', () => {
  expect(quotesOf(sameQuantity, '网站公开信息61条，公众号公开信息102条。')).toEqual([])
})
