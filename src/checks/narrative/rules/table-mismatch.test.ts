import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { tableMismatch } from './table-mismatch'

test('a figure that differs from its cell is found', () => {
  expect(
    quotesOf(tableMismatch, '全年收到政府信息公开申请5件。', { tables: { 'table3.newRequests.total': '7' } }),
  ).toEqual(['全年收到政府信息公开申请5件'])
})

test('the same figure is fine', () => {
  expect(
    quotesOf(tableMismatch, '全年收到政府信息公开申请7件。', { tables: { 'table3.newRequests.total': '7' } }),
  ).toEqual([])
})

test('a blank cell is not zero', () => {
  expect(
    quotesOf(tableMismatch, '全年收到政府信息公开申请5件。', { tables: { 'table3.newRequests.total': '' } }),
  ).toEqual([])
})

test('the county’s figure is not the town’s', () => {
  expect(
    quotesOf(tableMismatch, '全县收到政府信息公开申请310件，我镇收到7件。', {
      tables: { 'table3.newRequests.total': '7' },
    }),
  ).toEqual([])
})
