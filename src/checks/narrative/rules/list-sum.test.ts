import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { listSum } from './list-sum'

test('parts that exceed their total by one part are found', () => {
  expect(quotesOf(listSum, '共发布信息52条，其中动态30条、公示22条、转载8条。')).toEqual([
    '共发布信息52条',
    '动态30条',
    '公示22条',
    '转载8条',
  ])
})

test('parts that add up are fine', () => {
  expect(quotesOf(listSum, '共发布信息52条，其中动态30条、公示22条。')).toEqual([])
})

test('what 另 adds lies outside the total', () => {
  expect(quotesOf(listSum, '共发布信息52条，其中动态30条、公示22条，另转载8条。')).toEqual([])
})

test('a member counted by another measure word leaves the list open', () => {
  expect(quotesOf(listSum, '公开信息5条，其中机构1条、财政2条、文件1份、工作1条。')).toEqual([])
})
