import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { wrongYear } from './wrong-year'

test('last year’s date on this year’s act is found', () => {
  expect(quotesOf(wrongYear, '2024年，我镇制发文件3件。')).toEqual(['2024年'])
})

test('this year’s date is fine', () => {
  expect(quotesOf(wrongYear, '2025年，我镇制发文件3件。')).toEqual([])
})

test('last year’s accounts are named rightly', () => {
  expect(quotesOf(wrongYear, '公开了2024年度部门决算和2025年度部门预算。')).toEqual([])
})

test('the channel through which something was published makes no other year right; a meeting that passed it does', () => {
  expect(quotesOf(wrongYear, '2024年，我镇通过县政府网站公开信息40条。')).toEqual(['2024年'])
  expect(quotesOf(wrongYear, '修改了2024年镇人代会审议通过的管理办法。')).toEqual([])
})
