import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { deadline } from './deadline'

test('a signature before the year is over is found', () => {
  expect(quotesOf(deadline, '枫禾镇人民政府\n2025年12月28日', { part: 'signature' })).toEqual(['2025年12月28日'])
})

test('a signature in January is fine', () => {
  expect(quotesOf(deadline, '枫禾镇人民政府\n2026年1月15日', { part: 'signature' })).toEqual([])
})
