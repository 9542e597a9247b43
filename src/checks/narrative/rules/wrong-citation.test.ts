import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { wrongCitation } from './wrong-citation'

test('the former format in a report of today is found', () => {
  expect(quotesOf(wrongCitation, '依据国办公开办函〔2019〕60号文件编制。', { part: 'introduction' })).toEqual([
    '国办公开办函〔2019〕60号',
  ])
})

test('the format in force is fine', () => {
  expect(quotesOf(wrongCitation, '依据国办公开办函〔2021〕30号文件编制。', { part: 'introduction' })).toEqual([])
})
