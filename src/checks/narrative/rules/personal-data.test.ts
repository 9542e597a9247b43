import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { personalData } from './personal-data'

test('a mobile number is found', () => {
  expect(quotesOf(personalData, '联系人电话13800000000。')).toEqual(['13800000000'])
})

test('an identity number with its check digit is found', () => {
  expect(quotesOf(personalData, '申请人证件号11010519491231002X。')).toEqual(['11010519491231002X'])
})

test('an office telephone and a wrong check digit are fine', () => {
  expect(quotesOf(personalData, '电话：0000-1234567，编号110105194912310021。')).toEqual([])
})
