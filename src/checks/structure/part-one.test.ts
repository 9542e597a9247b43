import { describe, expect, test } from 'vitest'
import { editions } from '../../editions'
import { goodReport } from '../good-report.fixture'
import type { CheckRule } from '../rule'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { reportSaying } from '../text-report.fixture'
import { aspectEmpty } from './aspect-empty'
import { aspectMissing } from './aspect-missing'
import { aspectWithoutHeading } from './aspect-without-heading'
import { partOneEmpty } from './part-one-empty'
import { supervisionFacts } from './supervision-facts'

const rules: readonly CheckRule[] = [partOneEmpty, aspectMissing, aspectWithoutHeading, aspectEmpty, supervisionFacts]

const spoken = (lines: readonly string[]): string[] =>
  rules.flatMap((rule) =>
    findingsOf(rule, reportSaying('part1', lines)).map(({ rule: key, status }) => `${key} ${status}`),
  )

const five = [
  '（一）主动公开情况。全年公开信息12条。',
  '（二）依申请公开',
  '全年收到申请29件。',
  '（三）政府信息管理方面：逐条审核。',
  '（四）平台建设',
  '设置专区1个。',
  '（五）监督保障',
  '列入考核，开展社会评议，没有责任追究情形。',
]
const without = (number: string) => five.filter((line) => !line.startsWith(number))

describe.each(editions)('$id: a good report', ({ id }) => {
  test.each(rules)('keeps $key quiet', (rule) => {
    expect(findingsOf(rule, goodReport(id))).toEqual([])
  })
})

test('headings with 情况 or 方面, run in or alone, shortened or in full', () => {
  expect(spoken(five)).toEqual([])
})

test('an extra aspect in front and other numbers', () => {
  expect(spoken(['（一）体制机制建设', '成立小组。', ...five.map((line) => line.replace('（一）', '（六）'))])).toEqual(
    [],
  )
})

test('nothing written', () => {
  expect(spoken(['', ' '])).toEqual(['part1.empty filling'])
})

test('only the skeleton', () => {
  const skeleton = [
    '（一）主动公开',
    '',
    '（二）依申请公开',
    '',
    '（三）政府信息管理',
    '（四）政府信息公开平台建设',
    '（五）监督保障',
    '',
  ]
  expect(spoken(skeleton)).toEqual(['part1.aspectEmpty filling'])
})

test('one aspect left out altogether', () => {
  expect(spoken(without('（三）'))).toEqual(['part1.aspectMissing broken'])
})

test('one aspect without a heading of its own', () => {
  expect(spoken([...without('（三）'), '政府信息管理逐条审核。'])).toEqual(['part1.aspectWithoutHeading broken'])
})

test('a part in other divisions is only to be reviewed', () => {
  const report = reportSaying('part1', ['一是加强组织领导。领导小组定期研究。', '二是完善公开制度。规范流程。'])
  expect(verdicts(findingsOf(aspectMissing, report))).toEqual([])
  expect(verdicts(findingsOf(aspectWithoutHeading, report))).toEqual(['warning broken'])
})

test('one heading still without text', () => {
  const lines = five.map((line) => (line.startsWith('设置') ? '' : line))
  const [finding] = findingsOf(aspectEmpty, reportSaying('part1', lines))
  expect(finding?.status).toBe('filling')
  expect(finding?.places).toMatchObject([{ kind: 'text', part: 'part1', block: 4, quote: '（四）平台建设' }])
})

test('supervision that keeps silent about public assessment', () => {
  const [finding] = findingsOf(
    supervisionFacts,
    reportSaying(
      'part1',
      five.map((line) => line.replace('开展社会评议，', '')),
    ),
  )
  expect(finding?.message.what).toBe('没有写到 1 项：「社会评议」。')
})
