import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { upwardTone } from './upward-tone'

test('a report to the office above is found', () => {
  expect(quotesOf(upwardTone, '现将有关情况汇报如下。')).toEqual(['现将有关情况汇报如下'])
})

test('a report to readers is fine', () => {
  expect(quotesOf(upwardTone, '现将有关情况公布如下。')).toEqual([])
})
