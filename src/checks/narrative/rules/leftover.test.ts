import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { leftover } from './leftover'

test('a rest of the editor is found', () => {
  expect(quotesOf(leftover, '[bookmark: _GoBack]一是健全制度。')).toEqual(['[bookmark: _GoBack]'])
})

test('ordinary brackets are fine', () => {
  expect(quotesOf(leftover, '具体数据见第二部分表格（单位：件）。')).toEqual([])
})
