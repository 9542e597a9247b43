import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { unfinished } from './unfinished'

test('a measure word that lost its number is found', () => {
  expect(quotesOf(unfinished, '共公开政府信息条，均经过审核。')).toEqual(['共公开政府信息条'])
})

test('reduplicated measure words are words', () => {
  expect(quotesOf(unfinished, '网站公开信息12条，条条有审核，件件有登记。')).toEqual([])
})

test('a paragraph that breaks off is found', () => {
  expect(quotesOf(unfinished, '重点公开了财政预决算、社会救助、')).toEqual(['社会救助、'])
})
