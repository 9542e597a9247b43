import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { balance } from './balance'

test('an application lost between intake and result is found', () => {
  expect(quotesOf(balance, '新收申请11件，上年结转2件，答复10件，结转下年度2件。')).toEqual([
    '新收申请11件',
    '上年结转2件',
    '答复10件',
    '结转下年度2件',
  ])
})

test('a balance that holds is fine', () => {
  expect(quotesOf(balance, '新收申请11件，上年结转2件，答复10件，结转下年度3件。')).toEqual([])
})
