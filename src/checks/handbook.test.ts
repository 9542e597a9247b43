import { expect, test } from 'vitest'
import { editions } from '../editions'
import { rules } from './catalogue'
import { handbook } from './handbook'
import { relationsOf } from './relations/compile'

const entries = handbook()

test('every rule and every relation has one entry', () => {
  const keys = [...rules, ...editions.flatMap(relationsOf)].map(({ key }) => key)
  expect(entries.map(({ key }) => key).sort()).toEqual([...new Set(keys)].sort())
})

test('an entry names the editions it belongs to', () => {
  const editionsOf = (key: string) => entries.find((entry) => entry.key === key)?.editions
  expect(editionsOf('t3.balance.total')).toEqual(['2019', '2021'])
  expect(editionsOf('t2.procurementCoPresence')).toEqual(['2019'])
  expect(editionsOf('part6.feeStatement')).toEqual(['2021'])
  expect(editionsOf('cell.blank')).toEqual(['2019', '2021'])
  expect(entries.filter((entry) => entry.editions.length === 0)).toEqual([])
})
