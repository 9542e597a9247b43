import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { relativeTime } from './relative-time'

test('a time without a date is found', () => {
  expect(quotesOf(relativeTime, '目前，公众号关注人数为1800人。')).toEqual(['目前'])
})

test('a dated time is fine', () => {
  expect(quotesOf(relativeTime, '截至2025年12月31日，公众号关注人数为1800人。')).toEqual([])
})
