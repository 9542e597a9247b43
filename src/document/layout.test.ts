import { describe, expect, test } from 'vitest'
import { columnTwips, page, textWidth as textTwips } from './docx/measures'
import { signaturePlaces } from './signature-places'
import { placeCells } from './table-grid'
import { titleLines } from './title-lines'

describe('title', () => {
  test.each([
    ['青石镇人民政府2026年政府信息公开工作年度报告', ['青石镇人民政府', '2026年政府信息公开工作年度报告']],
    ['2026年青石镇政府信息公开工作年度报告', ['2026年青石镇政府信息公开工作年度报告']],
    ['2026年云河县青石镇人民政府政府信息公开工作年度报告', ['2026年云河县青石镇人民政府', '政府信息公开工作年度报告']],
    [' 青石镇\n2026年报告 ', ['青石镇', '2026年报告']],
    ['', []],
  ])('%s breaks by meaning', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })
})

describe('signature', () => {
  const agency = '青石镇人民政府'
  test.each([
    ['the date begins two behind the agency, which ends two from the right', agency, '2027年1月20日', [19, 2, 21, 0.5]],
    ['a date longer than the agency stands two from the right', '青石镇', '2027年12月20日', [17, 8, 19, 2]],
    ['a name longer than the line begins at its left', agency.repeat(5), '2027年1月20日', [0, -7, 2, 19.5]],
  ])('%s', (_, name, date, [agencyLeft, agencyRight, dateLeft, dateRight]) => {
    const places = signaturePlaces({ agency: name, date, sealed: false })
    expect(places).toEqual({ agencyLeft, agencyRight, dateLeft, dateRight })
  })

  test('a line alone stands two from the right', () => {
    expect(signaturePlaces({ agency, date: '', sealed: false }).agencyRight).toBe(2)
    expect(signaturePlaces({ agency: '', date: '2027年1月20日', sealed: false }).dateRight).toBe(2)
  })

  test('below a seal the date stands four from the right and the agency in the middle over it', () => {
    const places = signaturePlaces({ agency, date: '2027年1月20日', sealed: true })
    expect(places).toEqual({ agencyLeft: 17.25, agencyRight: 3.75, dateLeft: 17.5, dateRight: 4 })
  })
})

test('the paper of the standard in twentieths of a point', () => {
  expect(page).toEqual({ width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 })
  expect(textTwips).toBe(8844)
})

test('columns of a table fill the type area to the twip', () => {
  const columns = columnTwips([1 / 3, 1 / 7, 1 - 1 / 3 - 1 / 7])
  expect(columns.reduce((sum, column) => sum + column, 0)).toBe(textTwips)
})

test('cells reaching down take their place in the rows they cover', () => {
  const cell = (rowSpan: number, colSpan: number) => ({ rowSpan, colSpan })
  const [first = [], second = []] = placeCells([[cell(2, 2), cell(1, 1), cell(2, 1)], [cell(1, 1)]])
  expect(first.map(({ column, covered }) => [column, covered])).toEqual([
    [0, false],
    [2, false],
    [3, false],
  ])
  expect(second.map(({ column, covered }) => [column, covered])).toEqual([
    [0, true],
    [2, false],
    [3, true],
  ])
})
