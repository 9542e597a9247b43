import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { mixedNumbering } from './mixed-numbering'

test('an automatic number before an aspect is found', () => {
  expect(quotesOf(mixedNumbering, '1、主动公开')).toEqual(['1、'])
})

test('the official numbers are fine', () => {
  expect(quotesOf(mixedNumbering, '（一）主动公开。1.机构职能。')).toEqual([])
})
