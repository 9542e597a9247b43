import { describe, expect, test } from 'vitest'
import { editions } from '../../editions'
import type { CellKey, EditionId } from '../../editions/edition'
import { goodReport, reportWith } from '../good-report.fixture'
import type { CheckRule } from '../rule'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { feeInYuan } from './fee-in-yuan'
import { fractionalCount } from './fractional-count'
import { longCount } from './long-count'
import { negativeCount } from './negative-count'
import { plusSign } from './plus-sign'
import { thousandsSeparator } from './thousands-separator'
import { unitInCell } from './unit-in-cell'

const rules = [negativeCount, fractionalCount, plusSign, longCount, feeInYuan, unitInCell, thousandsSeparator]

const count: CellKey = 'table3.granted.naturalPerson'
const fee: CellKey = 'table2.administrativeFees.feeAmount'
const change: CellKey = 'table2.administrativeFees.itemCountChange'
const amount: CellKey = 'table2.centralizedProcurement.totalAmount'

interface Case {
  readonly name: string
  readonly rule: CheckRule
  readonly cell: CellKey
  readonly text: string
  readonly found: readonly string[]
  readonly offers?: readonly string[]
  readonly id?: EditionId
}

const cases: readonly Case[] = [
  { name: 'a count below zero', rule: negativeCount, cell: count, text: '-3', found: ['error broken'] },
  { name: 'a full-width minus', rule: negativeCount, cell: count, text: '－３', found: ['error broken'] },
  { name: 'a fee below zero', rule: negativeCount, cell: fee, text: '-0.5', found: ['error broken'] },
  { name: 'fewer items than last year', rule: negativeCount, cell: change, text: '-3', found: [], id: '2019' },
  { name: 'half a request', rule: fractionalCount, cell: count, text: '1.5', found: ['error broken'] },
  { name: 'a count with idle decimals', rule: fractionalCount, cell: count, text: '9.0', found: [] },
  { name: 'money with decimals', rule: fractionalCount, cell: fee, text: '1.5', found: [] },
  { name: 'half an item more', rule: fractionalCount, cell: change, text: '0.5', found: ['error broken'], id: '2019' },
  { name: 'a plus before a count', rule: plusSign, cell: count, text: '+9', found: ['warning broken'], offers: ['9'] },
  { name: 'a plus before a change', rule: plusSign, cell: change, text: '+1', found: [], id: '2019' },
  { name: 'ten digits', rule: longCount, cell: count, text: '1234567890', found: ['warning broken'] },
  { name: 'nine digits', rule: longCount, cell: count, text: '123456789', found: [] },
  { name: 'forty digits', rule: longCount, cell: count, text: '1'.repeat(40), found: ['warning broken'] },
  { name: 'a large sum of money', rule: longCount, cell: amount, text: '12345678901', found: [], id: '2019' },
  {
    name: 'a fee of 18600 in 万元',
    rule: feeInYuan,
    cell: fee,
    text: '18600',
    found: ['warning broken'],
    offers: ['1.86'],
  },
  { name: 'a fee of 9999.99 in 万元', rule: feeInYuan, cell: fee, text: '9999.99', found: [] },
  { name: 'a large count', rule: feeInYuan, cell: count, text: '18600', found: [] },
  { name: 'a fee that says 元', rule: feeInYuan, cell: fee, text: '18600元', found: [] },
  { name: '12件 in a count', rule: unitInCell, cell: count, text: '12件', found: ['warning broken'], offers: ['12'] },
  { name: 'money in a count', rule: unitInCell, cell: count, text: '12元', found: ['warning broken'], offers: [] },
  { name: '元 under 万元', rule: unitInCell, cell: fee, text: '18600元', found: ['warning broken'], offers: ['1.86'] },
  {
    name: '万元 under 万元',
    rule: unitInCell,
    cell: fee,
    text: '1.86万元',
    found: ['warning broken'],
    offers: ['1.86'],
  },
  {
    name: '万元 where no unit is printed',
    rule: unitInCell,
    cell: amount,
    text: '1768.91万元',
    found: ['warning broken'],
    offers: ['17689100'],
    id: '2019',
  },
  { name: '1,234', rule: thousandsSeparator, cell: count, text: '1,234', found: ['notice broken'], offers: ['1234'] },
  {
    name: '1，234.50',
    rule: thousandsSeparator,
    cell: fee,
    text: '1，234.50',
    found: ['notice broken'],
    offers: ['1234.50'],
  },
  { name: '1234', rule: thousandsSeparator, cell: count, text: '1234', found: [] },
]

test.each(cases)('$name ($text)', ({ rule, cell, text, found, offers, id = '2021' }) => {
  const findings = findingsOf(rule, reportWith({ [cell]: text }, id))
  expect(verdicts(findings)).toEqual(found)
  if (offers !== undefined) expect(offered(findings)).toEqual(offers)
})

describe.each(editions)('$id: a good report', ({ id }) => {
  test.each(rules)('keeps $key quiet', (rule) => {
    expect(findingsOf(rule, goodReport(id))).toEqual([])
  })
})
