import * as fc from 'fast-check'
import { editions } from '../editions'
import { cellsOf } from '../editions/cells'
import { emptyAgency, emptyReport } from '../report/empty-report'
import type { Block, Report } from '../report/report'
import { barChart, pngUrl } from './bar-chart.fixture'

const chart = pngUrl(barChart([3, 1, 2], 60, 30))

/** Texts that break careless writers: markup, controls, lone surrogates, breaks, all kinds of spaces. */
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('<', '&', '"', "'", ']]>', '\n', '\r\n', '\t', ' ', '\u3000', '\ud800', '\u0007', '政', '1'),
  }),
)

const cellText = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 99999 }).map(String) },
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '１２ ',
      '+3',
      '-1',
      '—',
      '1768.91万元',
      '0.50',
      '１,234',
      '=1+1',
      '007',
      '-0',
      '12345678901234567890',
    ),
  },
  { weight: 1, arbitrary: wildText },
)

const sentence = fc.oneof(
  fc.constantFrom(
    '（一）主动公开',
    '（三）管理。信息先审查后公开。',
    '1.线上平台。有专人。',
    '（1）逐条登记',
    '一、又一部分',
    '',
    '全年公开412条。',
  ),
  wildText,
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: sentence.map((text): Block => ({ kind: 'paragraph', text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(chart, 'data:image/png;base64,', 'data:image/jpeg;base64,/9j/'), wildText, wildText)
      .map(([image, caption, alternative]): Block => ({ kind: 'figure', image, caption, alternative })),
  },
)

const blocks = fc.array(block, { maxLength: 5 })

/** Any report of any edition: finished or not, right or wrong, with totals typed or left to their sums. */
export const anyReport: fc.Arbitrary<Report> = fc.constantFrom(...editions).chain((edition) => {
  const cells = [...cellsOf(edition).values()]
  return fc
    .record({
      texts: fc.array(cellText, { minLength: cells.length, maxLength: cells.length }),
      year: fc.integer({ min: edition.firstYear, max: edition.lastYear ?? 2040 }),
      title: sentence,
      introduction: sentence,
      part1: blocks,
      part5: blocks,
      part6: blocks,
      agency: fc.oneof(fc.constant('青石镇人民政府'), wildText),
      date: fc.oneof(fc.constant('2027年1月20日'), wildText),
    })
    .map(({ texts, year, title, introduction, part1, part5, part6, agency, date }): Report => {
      const report = emptyReport(edition, year)
      for (const [index, { table, row, column }] of cells.entries()) {
        const line = report.tables[table][row]
        if (line !== undefined) line[column] = texts[index] ?? ''
      }
      return {
        ...report,
        agency: { ...emptyAgency, name: agency },
        title,
        introduction,
        narratives: { part1, part5, part6 },
        signature: { agency, date },
      }
    })
})
