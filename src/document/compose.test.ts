import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { cellsOf } from '../editions/cells'
import { emptyReport } from '../report/empty-report'
import type { Report } from '../report/report'
import { savedForm } from '../report/saved-report'
import { busyReport } from './busy-report.fixture'
import { compose } from './compose'
import type { DocumentCell, DocumentTable } from './report-document'

const composed = (change: Partial<Report>) => {
  const report = { ...busyReport('2021'), ...change }
  return compose(report, editionById('2021'))
}

const tablesOf = (document: ReturnType<typeof compose>): DocumentTable[] =>
  document.parts.flatMap(({ content }) => content.flatMap((piece) => (piece.kind === 'table' ? [piece] : [])))

describe.each(editions)('edition $id', (edition) => {
  const document = compose(busyReport(edition.id), edition)
  const cells = tablesOf(document).flatMap(({ rows }) => rows.flat())

  test('has the six parts in the mandated order with the exact headings', () => {
    expect(document.parts.map(({ heading }) => heading)).toEqual(edition.parts.map(({ heading }) => heading))
  })

  test('prints every number cell once', () => {
    const keys = cells.flatMap(({ key }) => (key === null ? [] : [key]))
    expect([...keys].sort()).toEqual([...cellsOf(edition).keys()].sort())
  })

  test('leaves no blank: totals left open print their sums', () => {
    expect(cells.filter(({ text }) => text === '')).toEqual([])
  })

  test('gives columns the whole width of the paper', () => {
    for (const { widths } of tablesOf(document)) expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  })

  test('repeats three head rows of tables 3 and 4, none of table 2', () => {
    expect(tablesOf(document).map(({ headRows }) => headRows)).toEqual([0, 3, 3])
  })

  test('writes only 三、本年度办理结果 downwards', () => {
    expect(cells.filter(({ vertical }) => vertical).map(({ text }) => text)).toEqual(['三、本年度办理结果'])
  })
})

test('numbered items stand left, groups and figures in the middle', () => {
  const [, table3] = tablesOf(composed({}))
  const alignOf = (text: string): DocumentCell['align'] | undefined =>
    table3?.rows.flat().find((cell) => cell.text === text)?.align
  expect(alignOf('（七）总计')).toBe('left')
  expect(alignOf('1.属于国家秘密')).toBe('left')
  expect(alignOf('（三）不予公开')).toBe('center')
  expect(alignOf('12')).toBe('center')
})

test('a figure typed in full-width digits is printed in half-width ones', () => {
  const report = busyReport('2021')
  report.tables.table3.granted = { ...report.tables.table3.granted, naturalPerson: '１２ ' }
  const cell = tablesOf(compose(report, editionById('2021')))[1]
    ?.rows.flat()
    .find(({ key }) => key === 'table3.granted.naturalPerson')
  expect(cell?.text).toBe('12')
})

test('indents and blank lines typed by hand go, headings without text stay', () => {
  const [part] = composed({
    narratives: {
      part1: [
        { kind: 'paragraph', text: '（一）主动公开' },
        { kind: 'paragraph', text: ' \n　　全年412条。\u000b（二）依申请公开。全年16件。' },
      ],
      part5: [],
      part6: [],
    },
  }).parts
  expect(part?.content).toEqual([
    { kind: 'paragraph', level: 2, heading: '（一）主动公开', text: '' },
    { kind: 'paragraph', level: 0, heading: '', text: '全年412条。' },
    { kind: 'paragraph', level: 2, heading: '（二）依申请公开。', text: '全年16件。' },
  ])
})

test('an image that cannot be read leaves its words', () => {
  const [part] = composed({
    narratives: {
      part1: [{ kind: 'figure', image: 'data:image/png;base64,AAAA', caption: '图1', alternative: '条形图' }],
      part5: [],
      part6: [],
    },
  }).parts
  expect(part?.content).toEqual([{ kind: 'figure', picture: null, caption: '图1', alternative: '条形图' }])
})

test('a report without title or signature is named all the same', () => {
  const empty = compose(emptyReport(editionById('2021'), 2026), editionById('2021'))
  expect(empty.title).toEqual([])
  expect(empty.signature).toBeNull()
  expect(empty.name).toBe('2026年政府信息公开工作年度报告')
})

test('the whole report travels along', () => {
  const report = busyReport('2021')
  expect(JSON.parse(compose(report, editionById('2021')).source)).toEqual(savedForm(report))
  const explained = { ...report, acknowledgements: [{ rule: 'a', fingerprint: 'b', reason: 'c', at: 'd' }] }
  expect(JSON.parse(compose(explained, editionById('2021')).publicSource)).toEqual(savedForm(report))
})
