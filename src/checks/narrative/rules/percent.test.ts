import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { percent } from './percent'

test('a share that does not recompute is found', () => {
  expect(quotesOf(percent, '公开信息50条，其中政策类10条，占25%。')).toEqual(['25%', '其中政策类10条', '公开信息50条'])
})

test('a rounded share is fine', () => {
  expect(quotesOf(percent, '收到留言63件，办结61件，办结率96.8%。')).toEqual([])
})

test('a decrease called growth is found', () => {
  expect(quotesOf(percent, '推送由上年的240条减到180条，同比增长25%。')).toEqual([
    '25%',
    '推送由上年的240条',
    '减到180条',
  ])
})
