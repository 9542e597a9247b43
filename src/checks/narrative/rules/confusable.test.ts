import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { confusable } from './confusable'

test('截止 before a date is found', () => {
  expect(quotesOf(confusable, '截止2025年12月31日，公开信息60条。')).toEqual(['截止2025年12月31日'])
})

test('截止 as a noun is fine', () => {
  expect(quotesOf(confusable, '意见征集截止时间为12月20日。')).toEqual([])
})
