import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import type { Note } from './note'
import { numberedReport, type PlainReport, plainReport, spelled } from './plain-report.fixture'
import { readReport } from './read-report'

interface Reading {
  readonly report: Report
  readonly notes: readonly Note[]
}

function readText(text: string): Reading {
  const result = readReport({ name: 'report.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.message)
  return result
}

/** Reads a report in which a few things were changed on the way. */
function readChanged(change: (plain: PlainReport) => void, id: '2019' | '2021' = '2021'): Reading {
  const edition = editionById(id)
  const plain = plainReport(numberedReport(edition, id === '2019' ? 2020 : 2025), edition)
  change(plain)
  return readText(spelled(plain))
}

const original = (id: '2019' | '2021' = '2021') => numberedReport(editionById(id), id === '2019' ? 2020 : 2025)

const cellsIn = (report: Report) =>
  Object.fromEntries(
    [...cellsOf(editionById(report.edition)).values()].map((cell) => [cellKey(cell), textAt(report.tables, cell)]),
  )

/** Cells that do not hold what they should, as `key: found instead of right`. */
function misread(found: Report, right: Report): string[] {
  const truth = cellsIn(right)
  return Object.entries(cellsIn(found)).flatMap(([key, text]) =>
    text === truth[key] ? [] : [`${key}: ${text} instead of ${truth[key]}`],
  )
}

const texts = (report: Report, part: 'part1' | 'part5' | 'part6') =>
  report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : ''))

const unplaced = ({ notes }: Reading) =>
  notes.flatMap(({ kind, text = '' }) => (kind === 'unplaced' ? text.split('\n') : []))

const spaced = (text: string) => [...text].join(' ')

describe('a report as it should be', () => {
  test.each(editions)('$id: everything comes back, nothing is guessed but the agency', ({ id }) => {
    const { report, notes } = readChanged(() => {}, id)
    expect({ ...report, agency: original(id).agency }).toEqual(original(id))
    expect(notes.filter(({ kind }) => kind !== 'read').map(({ message }) => message)).toEqual([
      expect.stringContaining('青石镇人民政府'),
    ])
  })
})

type Change = (plain: PlainReport) => void

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
const harmless: readonly (readonly [string, Change])[] = [
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

describe('what does not touch the figures costs none', () => {
  test.each(harmless)('%s', (_, change) => {
    for (const { id } of editions) {
      const { report } = readChanged(change, id)
      expect(misread(report, original(id))).toEqual([])
      for (const part of ['part1', 'part5', 'part6'] as const)
        expect(texts(report, part)).toEqual(texts(original(id), part))
      expect(report.title).toBe(original(id).title)
      expect(report.introduction).toBe(original(id).introduction)
    }
  })
})

/** Damage to the grid: whatever is not read must be empty and noted, nothing may move to another cell. */
const damaging: readonly (readonly [string, Change])[] = [
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

describe('damage to the grid is noted, and no figure lands in a wrong cell', () => {
  test.each(damaging)('%s', (damage, change) => {
    for (const { id } of editions) {
      const reading = readChanged(change, id)
      const differing = misread(reading.report, original(id))
      const missing = differing.filter((line) => line.includes(':  instead'))
      expect(differing.filter((line) => !missing.includes(line))).toEqual([])
      expect(reading.notes.some(({ kind }) => kind !== 'read')).toBe(true)
      if (missing.length > 0)
        expect(reading.notes.some(({ kind }) => kind === 'unclear' || kind === 'unplaced')).toBe(true)
      // Without a whole column nothing tells which one is missing.
      if (!damage.includes('column')) expect(missing.length).toBeLessThan(30)
    }
  })
})

describe('text around and between', () => {
  test('a covering letter in front and an 印发 line behind are kept beside the report', () => {
    const letter = [
      '青石镇人民政府关于报送2025年政府信息公开工作年度报告的报告',
      '县政府办公室：',
      '按照通知要求，现将我镇政府信息公开工作年度报告报上，请审阅。',
      '青石镇人民政府',
      '2026年1月15日',
    ]
    const reading = readChanged((plain) => {
      plain.title = [...letter, '', ...plain.title]
      plain.signature.push('青石镇党政综合办公室　　　2026年1月20日印发')
    })
    expect({ ...reading.report, agency: original().agency }).toEqual(original())
    expect(unplaced(reading)).toEqual([...letter, '青石镇党政综合办公室　　　2026年1月20日印发'])
  })

  test('a seventh part is kept beside the report, one about measures goes to part five', () => {
    const reading = readChanged((plain) => {
      plain.part6 = [...plain.part6, '七、机构设置情况', '我镇设党政办公室等六个内设机构。']
      plain.signature = []
    })
    expect(texts(reading.report, 'part6')).toEqual(texts(original(), 'part6'))
    expect(unplaced(reading)).toEqual(['七、机构设置情况', '我镇设党政办公室等六个内设机构。'])

    const measures = readChanged((plain) => {
      plain.headings.part6 = '七、其他需要报告的事项'
      plain.part5 = [...plain.part5, '六、下一步改进措施', '继续加强培训。']
    })
    expect(texts(measures.report, 'part5').slice(-2)).toEqual(['六、下一步改进措施', '继续加强培训。'])
    expect(texts(measures.report, 'part6')).toEqual(texts(original(), 'part6'))
  })

  test('一、二、 counted again inside a part stay inside it', () => {
    const inside = [
      '一、主动公开情况',
      '公开了很多信息。',
      '二、依申请公开情况',
      '没有收到申请。',
      '三、监督保障情况',
      '没有问题。',
    ]
    const { report } = readChanged((plain) => {
      plain.part1 = inside
    })
    expect(texts(report, 'part1')).toEqual(inside)
    expect(misread(report, original())).toEqual([])
  })

  test('a heading that runs on keeps its words', () => {
    const { report } = readChanged((plain) => {
      plain.headings.part6 = '六、其他需要报告的事项：无其他需要报告的事项。'
      plain.part6 = []
    })
    expect(texts(report, 'part6')).toEqual(['无其他需要报告的事项。'])
  })

  test('no title, a title over three lines, a year in brackets', () => {
    expect(
      readChanged((plain) => {
        plain.title = []
      }).report.title,
    ).toBe('')
    const lines = ['云河县青石镇人民政府', '2025年政府信息公开', '工 作 年 度 报 告']
    expect(
      readChanged((plain) => {
        plain.title = lines
      }).report.title,
    ).toBe(lines.join(''))
    const bracketed = readChanged((plain) => {
      plain.title = ['青石镇政府信息公开工作年度报告', '（2025年度）']
    }).report
    expect([bracketed.title, bracketed.year]).toEqual(['青石镇政府信息公开工作年度报告（2025年度）', 2025])
  })

  test('a table of contents is no introduction', () => {
    const contents = [
      '目 录',
      '一、总体情况……1',
      '二、主动公开政府信息情况……3',
      '三、收到和处理政府信息公开申请情况……4',
    ]
    const reading = readChanged((plain) => {
      plain.title = [...plain.title, ...contents]
    })
    expect(reading.report.introduction).toBe(original().introduction)
    expect(unplaced(reading)).toEqual(contents)
  })

  test('text under a table has no place in the form and is kept', () => {
    const reading = readChanged((plain) => {
      plain.headings.part4 = '以上数据均经核对。\n四、政府信息公开行政复议、行政诉讼情况'
    })
    expect(unplaced(reading)).toEqual(['以上数据均经核对。'])
    expect(misread(reading.report, original())).toEqual([])
  })

  test('what is no report is refused', () => {
    const result = readReport({ name: 'x.txt', bytes: new TextEncoder().encode('今天天气很好。\n明天也是。') })
    expect(result).toEqual({ ok: false, message: expect.any(String) })
  })
})
