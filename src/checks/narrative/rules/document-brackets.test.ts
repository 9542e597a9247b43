import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { documentBrackets } from './document-brackets'

test('round brackets in a document number are found', () => {
  expect(quotesOf(documentBrackets, '按照砚政办发(2025)12号文件要求自查。')).toEqual(['(2025)'])
})

test('hexagonal ones are fine', () => {
  expect(quotesOf(documentBrackets, '按照砚政办发〔2025〕12号文件要求自查。')).toEqual([])
})
