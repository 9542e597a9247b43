import { describe, expect, test } from 'vitest'
import { editionById } from '../../../editions'
import { cellKey } from '../../../editions/cells'
import type { EditionId, TableDefinition, TableId } from '../../../editions/edition'
import { layoutHeadings } from '../../../editions/layout-headings'
import { emptyReport } from '../../../report/empty-report'
import { single } from '../range'
import { mapOf } from '../table-map'
import type { Refusal } from './paste-plan'
import { planPaste } from './plan-paste'
import { excel, type MarkupCell, tabs, word } from './programs.fixture'
import { type Clipboard, readClipboard } from './read-clipboard'

const edition = editionById('2021')

const tableOf = (id: TableId, of: EditionId = '2021'): TableDefinition => {
  const table = editionById(of).tables.find((candidate) => candidate.id === id)
  if (table === undefined) throw new Error(`no ${id}`)
  return table
}

const table3 = tableOf('table3')

const paste = (clipboard: Clipboard, table = table3, row = 0, column = 0) => {
  const key = mapOf(table).rows[row]?.[column]?.cell.key
  if (key === undefined) throw new Error('no such cell')
  return planPaste(readClipboard(clipboard), {
    table,
    at: single(key),
    tables: emptyReport(edition, 2026).tables,
    others: edition.tables,
  })
}

/** Table 3 as printed with a figure of its own in every cell. */
function printed(table = table3): MarkupCell[][] {
  let figure = 100
  return layoutHeadings(table).map(({ cells }) =>
    cells.map((cell) => ({
      text: cell.kind === 'value' ? String(figure++) : cell.text,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    })),
  )
}

const changed = (change: (rows: MarkupCell[][]) => void, table = table3): MarkupCell[][] => {
  const rows = printed(table)
  change(rows)
  return rows
}

const row = (...texts: string[]): MarkupCell[] => texts.map((text) => ({ text }))
const figures = (rows: number, columns: number): MarkupCell[][] =>
  Array.from({ length: rows }, () => row(...Array.from({ length: columns }, () => '1')))
const last = (rows: MarkupCell[][], index: number): MarkupCell => {
  const cells = rows[index]
  const cell = cells?.[cells.length - 1]
  if (cell === undefined) throw new Error('no cell')
  return cell
}
const put = (rows: MarkupCell[][], index: number, cell: MarkupCell): void => {
  const cells = rows[index]
  if (cells !== undefined) cells[cells.length - 1] = cell
}

const html = (table: string): Clipboard => ({ html: `<table>${table}</table>`, text: '' })

const cases: readonly (readonly [string, Clipboard, Refusal['reason']])[] = [
  ['nothing at all', { html: '', text: '' }, 'nothing'],
  ['two paragraphs', { html: '', text: '今年共收到申请3件。\n均已答复。' }, 'prose'],
  ['paragraphs of a web page', { html: '<p>收到3件</p><p>办结2件</p>', text: '收到3件\n\n办结2件' }, 'prose'],
  ['more rows than there are', tabs(figures(26, 1)), 'tooManyRows'],
  ['more columns than there are', tabs(figures(2, 8)), 'tooManyColumns'],
  ['rows of different length', { html: '', text: '1\t2\t3\n4\t5' }, 'ragged'],
  ['two lines in a figure cell', excel([row('1', '2\n3'), row('4', '5')]), 'brokenLines'],
  ['two paragraphs in a Word cell', html('<tr><td>1</td><td><p>2</p><p>3</p></td></tr>'), 'brokenLines'],
  ['one figure over two columns', excel([[{ text: '5', colSpan: 2 }], row('1', '2')]), 'mergedFigures'],
  ['one figure over two rows', excel([[{ text: '5', rowSpan: 2 }, { text: '1' }], row('2')]), 'mergedFigures'],
  ['a figure struck out beside the new one', html('<tr><td>1</td><td><s>12</s>13</td></tr>'), 'markedFigure'],
  [
    'a figure deleted with revisions shown',
    html('<tr><td>1</td><td><del>12</del><ins>13</ins></td></tr>'),
    'markedFigure',
  ],
  ['a note number behind a figure', html('<tr><td>1</td><td>12<sup>1</sup></td></tr>'), 'markedFigure'],
  ['figures as pictures', html('<tr><td>1</td><td><img src="x.png"></td></tr>'), 'markedFigure'],
  ['a word among figures', tabs([row('1', '若干'), row('2', '3')]), 'notAFigure'],
  ['a table of something else', tabs([row('姓名', '电话'), row('张三', '12345')]), 'notAFigure'],
  ['figures parted by commas', { html: '', text: '1,2,3\n4,5,6' }, 'prose'],
  [
    'an invented subtotal row',
    word(changed((rows) => void rows.splice(6, 0, row('', '法人小计', '1', '2', '3', '4', '5', '6', '7')))),
    'unknownRow',
  ],
  [
    'an invented subtotal column',
    excel(
      changed((rows) =>
        rows.forEach((cells, index) => void cells.push({ text: index === 0 ? '法人小计' : index < 3 ? '' : '9' })),
      ),
    ),
    'unknownColumn',
  ],
  [
    'remarks beside the figures',
    excel(
      changed((rows) =>
        rows.forEach((cells, index) => void cells.push({ text: index === 0 ? '备注' : index === 5 ? '重复' : '' })),
      ),
    ),
    'unknownColumn',
  ],
  ['a row twice', excel(changed((rows) => void rows.splice(4, 0, [...(rows[3] ?? [])]))), 'repeatedRow'],
  [
    'a column missing, rows without head',
    tabs(changed((rows) => void rows.splice(0, 3)).map((cells) => cells.slice(0, -1))),
    'ragged',
  ],
  [
    'rows named, one figure too many',
    tabs([row('一、本年新收政府信息公开申请数量', '', '', '1', '2', '3', '4', '5', '6', '7', '8')]),
    'ragged',
  ],
  [
    'figures under the head, but not for every row',
    excel([
      ...printed()
        .slice(0, 3)
        .map((cells) => cells.slice()),
      row('1', '2', '3', '4', '5', '6', '7', '8', '9', '10'),
    ]),
    'unnamedRows',
  ],
  ['table 4 pasted into table 3', excel(printed(tableOf('table4'))), 'otherTable'],
  ['table 2 pasted into table 3', word(printed(tableOf('table2'))), 'otherTable'],
  ['table 3 of the other edition', excel(printed(tableOf('table3', '2019'))), 'unknownRow'],
  ['the same table twice', { html: excel(printed()).html + word(printed()).html, text: '' }, 'severalTables'],
  [
    'two tables of figures',
    { html: `${html('<tr><td>1<td>2').html}${html('<tr><td>3<td>4').html}`, text: '' },
    'severalTables',
  ],
  [
    'a total over two columns',
    excel(changed((rows) => put(rows, 5, { ...last(rows, 5), rowSpan: 2 }))),
    'mergedFigures',
  ],
]

test.each(cases)('%s is refused', (_, clipboard, reason) => {
  const plan = paste(clipboard)
  expect(plan.refused?.reason).toBe(reason)
  expect(plan.placements).toEqual([])
})

describe('into table 2', () => {
  const table2 = tableOf('table2')
  test('figures that run over the next heading are refused', () => {
    expect(paste(tabs(figures(3, 1)), table2).refused?.reason).toBe('acrossBlocks')
  })
  test('columns of the other edition are refused, though the rows are called alike', () => {
    expect(paste(excel(printed(tableOf('table2', '2019'))), table2).refused).not.toBeNull()
  })
  test('an amount in another unit is refused', () => {
    const rows = printed(table2)
    for (const cells of rows)
      for (const [index, cell] of cells.entries())
        if (cell.text.includes('万元')) cells[index] = { ...cell, text: '本年收费金额（单位：元）' }
    expect(paste(excel(rows), table2).refused?.reason).toBe('unknownColumn')
  })
})

describe('what is no reason to refuse', () => {
  const cellsPlaced = (clipboard: Clipboard): number => {
    const plan = paste(clipboard)
    expect(plan.refused).toBeNull()
    return plan.placements.length
  }
  test('a title line, a unit line and a remark around the table', () => {
    const rows = [
      [{ text: '三、收到和处理政府信息公开申请情况', colSpan: 10 }],
      [{ text: '单位：件', colSpan: 10 }],
      ...printed(),
      [{ text: '填报人：某某', colSpan: 10 }],
    ]
    expect(cellsPlaced(excel(rows))).toBe(175)
  })
  test('row numbers before the labels', () => {
    const rows = printed().map((cells, index) => [{ text: index < 3 ? '' : String(index - 2) }, ...cells])
    expect(cellsPlaced(excel(rows))).toBe(175)
  })
  test('an unlabelled empty column behind the table', () => {
    expect(cellsPlaced(excel(printed().map((cells) => [...cells, { text: '' }])))).toBe(175)
  })
  test('Excel letting a long label run over its empty neighbours', () => {
    const rows = [
      '<tr><td colspan=3 style="mso-ignore:colspan">一、本年新收政府信息公开申请数量</td>',
      ...Array.from({ length: 7 }, (_, index) => `<td>${index}</td>`),
      '</tr><tr><td></td><td></td><td>1.属于国家秘密</td>',
      ...Array.from({ length: 7 }, (_, index) => `<td>${index}</td>`),
      '</tr>',
    ]
    expect(cellsPlaced(html(rows.join('')))).toBe(14)
  })
  test('hidden rows and notes of the editor', () => {
    expect(
      cellsPlaced(
        html(
          '<tr style="display:none"><td>9<td>9</tr><tr><td>1<span style="display:none">2</span></td><td>3</td></tr>',
        ),
      ),
    ).toBe(2)
  })
  test('the table among the other tables and the text of a whole report', () => {
    const all = edition.tables.map((table) => `<p>正文</p>${word(printed(table)).html}`).join('')
    expect(cellsPlaced({ html: all, text: '' })).toBe(175)
  })
  test('labels broken over lines, half-width brackets and other spaces', () => {
    const rows = printed().map((cells) =>
      cells.map((cell) => ({
        ...cell,
        text: cell.text.replace(/（/g, '(').replace(/）/g, ') ').replace('政府', '政府\n'),
      })),
    )
    expect(cellsPlaced(word(rows))).toBe(175)
  })
})

test('a text that is not a number is kept under its own heading, for the checks to say so', () => {
  const rows = changed((all) => put(all, 4, { text: '若干件' }))
  const plan = paste(excel(rows))
  expect(plan.refused).toBeNull()
  const [, , , second] = layoutHeadings(table3).filter(({ head }) => !head)[1]?.cells ?? []
  expect(second?.kind).toBe('value')
  const key = cellKey({ table: 'table3', row: 'carriedOverFromPreviousYear', column: 'total' })
  expect(plan.placements.find((placement) => placement.key === key)?.after).toBe('若干件')
})
