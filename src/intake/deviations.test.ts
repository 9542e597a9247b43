import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { damaging, harmless } from './deviations.fixture'
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

describe('a report as it should be', () => {
  test.each(editions)('$id: everything comes back, nothing is guessed but the agency', ({ id }) => {
    const { report, notes } = readChanged(() => {}, id)
    expect({ ...report, agency: original(id).agency }).toEqual(original(id))
    expect(notes.filter(({ kind }) => kind !== 'read').map(({ message }) => message)).toEqual([
      expect.stringContaining('青石镇人民政府'),
    ])
  })
})

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

  test('a covering letter that is the report itself lends its title', () => {
    const reading = readChanged((plain) => {
      plain.title = ['青石镇人民政府', '关于报送2025年政府信息公开工作年度报告的报告', '县政府办公室：']
    })
    expect(reading.report.title).toBe('青石镇人民政府关于报送2025年政府信息公开工作年度报告的报告')
    expect(reading.report.introduction).toBe(original().introduction)
    expect(unplaced(reading)).toEqual(['县政府办公室：'])
  })

  test('a fee column in yuan is read and said to be unconverted', () => {
    const reading = readChanged(({ tables }) => {
      for (const row of tables.table2)
        row.forEach((cell, at) => {
          if (cell.startsWith('本年收费金额')) row[at] = '本年收费金额（单位：元）'
        })
    })
    expect(misread(reading.report, original())).toEqual([])
    expect(reading.notes.some(({ kind, message }) => kind === 'unclear' && message.includes('没有换算'))).toBe(true)
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
