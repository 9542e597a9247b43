import type { PlainReport } from './plain-report.fixture'

const spaced = (text: string) => [...text].join(' ')

/** Ends the table above a row; words of its own line may stand in between. */
function tear(rows: string[][], at: number, again: readonly (readonly string[])[] = [], words = ''): void {
  const above = rows[at - 1]
  if (above === undefined) return
  // In the plain-text grammar a second empty line, or a line without TAB, ends a table.
  above.push(`${above.pop() ?? ''}\n\n${words}`)
  rows.splice(at, 0, ...again.map((row) => [...row]))
}

export type Change = (plain: PlainReport) => void

const rowOf = ({ tables }: PlainReport, label: string) =>
  tables.table3.find((row) => row.some((cell) => cell.startsWith(label))) ?? []

function relabel(plain: PlainReport, from: string, to: string): void {
  for (const rows of Object.values(plain.tables))
    for (const row of rows)
      row.forEach((cell, index) => {
        if (cell === from) row[index] = to
      })
}

/** Everything that may happen to a report without touching its figures. */
export const harmless: readonly (readonly [string, Change])[] = [
  ['table three torn in two', ({ tables }) => tear(tables.table3, 14)],
  ['table three torn in two, the head repeated', ({ tables }) => tear(tables.table3, 14, tables.table3.slice(0, 3))],
  ['table three torn with a mark between', ({ tables }) => tear(tables.table3, 14, [], '续表')],
  [
    'table two in a piece for every article',
    ({ tables }) => {
      for (let row = tables.table2.length - 1; row > 0; row--)
        if (tables.table2[row]?.[0]?.startsWith('第二十条') === true) tear(tables.table2, row)
    },
  ],
  [
    'all three tables in one',
    ({ tables, headings }) => {
      headings.part3 = headings.part4 = ''
      tables.table2.push(...tables.table3, ...tables.table4)
      tables.table3 = []
      tables.table4 = []
    },
  ],
  [
    'headings with automatic Arabic numbers',
    ({ headings }) => {
      for (const [index, key] of Object.keys(headings).entries())
        headings[key] = `${index + 1}、 ${headings[key]?.slice(2)}`
    },
  ],
  [
    'headings without numbers',
    ({ headings }) => {
      for (const key of Object.keys(headings)) headings[key] = headings[key]?.slice(2) ?? ''
    },
  ],
  [
    'letter-spaced headings',
    ({ headings }) => {
      for (const key of Object.keys(headings)) headings[key] = spaced(headings[key] ?? '')
    },
  ],
  [
    '第一部分 and so on',
    ({ headings }) => {
      for (const [index, key] of Object.keys(headings).entries())
        headings[key] = `第${'一二三四五六'[index]}部分　${headings[key]?.slice(2)}`
    },
  ],
  [
    'a missing heading of part two',
    ({ headings }) => {
      headings.part2 = ''
    },
  ],
  [
    'missing headings of all tables',
    ({ headings }) => {
      headings.part2 = headings.part3 = headings.part4 = ''
    },
  ],
  [
    'other words for the headings',
    ({ headings }) => {
      headings.part1 = '一、工作概述'
      headings.part4 = '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'
      headings.part5 = '五、工作中存在的不足及下一步改进措施'
      headings.part6 = '六、其它需要说明的事项'
    },
  ],
  [
    'misspelt headings',
    ({ headings }) => {
      headings.part3 = '三、收道和处理政府信息公开申请情况'
      headings.part5 = '五、存在的主要问题及改进情况：'
    },
  ],
  [
    'letter-spaced labels',
    (plain) => {
      for (const rows of Object.values(plain.tables))
        for (const row of rows)
          row.forEach((cell, index) => {
            if (/[一-龥]{2}/.test(cell)) row[index] = spaced(cell)
          })
    },
  ],
  [
    'labels broken over two lines',
    (plain) => {
      relabel(plain, '商业企业', '商业\n企业')
      relabel(plain, '结果维持', '结果\n维持')
    },
  ],
  [
    'labels without their numbers and remarks',
    (plain) => {
      relabel(plain, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开')
      relabel(plain, '1.属于国家秘密', '属于国家秘密')
    },
  ],
  [
    'misspelt labels',
    (plain) => {
      relabel(plain, '2.重复申请', '2.重付申请')
      relabel(plain, '7.属于行政执法案卷', '7.属于行政执法案券')
      relabel(plain, '社会公益组织', '社会公益祖织')
      relabel(plain, '（七）总计', '（七）合计')
      relabel(plain, '尚未审结', '尚末审结')
      relabel(plain, '行政处罚', '行政处法')
    },
  ],
  [
    'the remark in the corner left out',
    (plain) => {
      const [head] = plain.tables.table3
      if (head !== undefined) head[0] = ''
    },
  ],
  [
    'padding around every figure',
    (plain) => {
      relabel(plain, '', '')
    },
  ],
  [
    'rows of table three in another order',
    ({ tables }) => {
      const [row] = tables.table3.splice(8, 1)
      if (row !== undefined) tables.table3.splice(12, 0, row)
    },
  ],
  [
    'a paragraph between heading and table',
    (plain) => {
      plain.headings.part3 += '\n（统计口径：按件计算，以登记日期为准。）'
    },
  ],
]

/** Damage to the grid: whatever is not read must be empty and noted, nothing may move to another cell. */
export const damaging: readonly (readonly [string, Change])[] = [
  ['a figure cell lost in the middle of a row', (plain) => void rowOf(plain, '（一）予以公开').splice(4, 1)],
  ['a figure cell too many', (plain) => void rowOf(plain, '（一）予以公开').splice(4, 0, '7')],
  [
    'a label lost',
    (plain) => {
      rowOf(plain, '（一）予以公开')[1] = ''
    },
  ],
  [
    'two labels lost in a group',
    (plain) => {
      rowOf(plain, '2.其他法律')[2] = ''
      rowOf(plain, '3.危及')[2] = ''
    },
  ],
  ['a row lost', ({ tables }) => void tables.table3.splice(9, 1)],
  [
    'a row twice with another figure',
    ({ tables }) => {
      const row = tables.table3[9]
      if (row !== undefined) tables.table3.splice(9, 0, [...row.slice(0, -1), '9999'])
    },
  ],
  [
    'an invented subtotal row',
    ({ tables }) => void tables.table3.splice(8, 0, ['', '（三）不予公开', '小计', '1', '2', '3', '4', '5', '6', '7']),
  ],
  [
    'a column lost everywhere',
    ({ tables }) => {
      for (const [index, row] of tables.table3.entries()) if (index > 2) row.splice(-1, 1)
    },
  ],
  ['no head in table three', ({ tables }) => void tables.table3.splice(0, 3)],
  ['no head in table four', ({ tables }) => void tables.table4.splice(0, 3)],
  ['a label of nonsense', (plain) => relabel(plain, '6.属于四类过程性信息', '甲乙丙丁戊')],
  ['one label for two rows', (plain) => relabel(plain, '2.重复申请', '1.信访举报投诉类申请')],
]
