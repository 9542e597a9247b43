import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { doubled } from './doubled'

test('a word written twice is found', () => {
  expect(quotesOf(doubled, '群众可以可以通过网站查询。')).toEqual(['可以可以'])
})

test('words that meet in the same character are fine', () => {
  expect(quotesOf(doubled, '在县直部门门户网站公开办公公告，信息息息相关。')).toEqual([])
})
