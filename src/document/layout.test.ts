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
  test('the date begins two characters behind the agency, which ends two from the right', () => {
    const places = signaturePlaces({ agency: '青石镇人民政府', date: '2027年1月20日' })
    expect(places).toEqual({ agencyLeft: 19, dateLeft: 21, right: 0.5 })
  })

  test('a date longer than the agency stands two from the right and moves the agency left', () => {
    const places = signaturePlaces({ agency: '青石镇', date: '2027年12月20日' })
    expect(places).toEqual({ agencyLeft: 17, dateLeft: 19, right: 2 })
  })

  test('a line alone stands two characters from the right', () => {
    expect(signaturePlaces({ agency: '', date: '2027年1月20日' }).right).toBe(2)
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
