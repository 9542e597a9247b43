import { expect, test } from 'vitest'
import type { RuledTable } from './ruled-table'
import { joinedTable } from './torn-tables'

const xs = [0, 100, 150, 200]
const page = (...rows: readonly (readonly string[])[]): RuledTable => ({
  xs,
  top: 0,
  rows: rows.map((row) => row.map((text) => ({ text, colSpan: 1, continued: false }))),
  doubtful: [],
  wrapped: [],
})
const textsOf = (table: RuledTable | null) => table?.rows.map((row) => row.map(({ text }) => text))

test('a figure torn by the end of a page is left empty and told, for nobody knows where its first half ends', () => {
  const joined = joinedTable(page(['1.重复申请', '19', '3']), page(['', '2', ''], ['2.其他', '4', '5']))
  expect(textsOf(joined)).toEqual([
    ['1.重复申请', '', '3'],
    ['2.其他', '4', '5'],
  ])
  expect(joined?.doubtful).toEqual(['192'])
})

test('a row of figures below a row without any keeps them', () => {
  const joined = joinedTable(page(['1.重复申请', '', '']), page(['', '2', '7'], ['2.其他', '4', '5']))
  expect(textsOf(joined)?.flat()).toEqual(expect.arrayContaining(['2', '7', '4', '5']))
  expect(joined?.doubtful).toEqual([])
})

test('a row with its own label begins a row of its own', () => {
  const joined = joinedTable(page(['1.重复申请', '19', '3']), page(['2.其他', '4', '5']))
  expect(textsOf(joined)).toEqual([
    ['1.重复申请', '19', '3'],
    ['2.其他', '4', '5'],
  ])
})
