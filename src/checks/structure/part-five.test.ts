import { describe, expect, test } from 'vitest'
import { editions } from '../../editions'
import { goodReport } from '../good-report.fixture'
import type { CheckRule } from '../rule'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { reportSaying } from '../text-report.fixture'
import { halfMissing } from './half-missing'
import { halvesUnpaired } from './halves-unpaired'
import { partFiveEmpty } from './part-five-empty'
import { partFiveShort } from './part-five-short'

const rules: readonly CheckRule[] = [partFiveEmpty, halfMissing, partFiveShort, halvesUnpaired]

const spoken = (...lines: string[]): string[] =>
  rules.flatMap((rule) =>
    findingsOf(rule, reportSaying('part5', lines)).map(({ rule: key, status }) => `${key} ${status}`),
  )

const problems = '一是政策解读以文字为主，形式单一，群众看不懂；二是部分村级公开栏更新不及时。'
const improvements = '一是制作图解和短视频，丰富解读形式；二是每月检查村级公开栏，当月整改。'

describe.each(editions)('$id: a good report', ({ id }) => {
  test.each(rules)('keeps $key quiet', (rule) => {
    expect(findingsOf(rule, goodReport(id))).toEqual([])
  })
})

describe('both halves', () => {
  test.each([
    ['under numbered headings', ['（一）存在的主要问题', problems, '（二）改进情况', improvements]],
    ['under headings that run in', [`（一）主要问题。${problems}`, `（二）改进措施。${improvements}`]],
    ['after a colon', [`一年来仍存在一些问题：${problems}`, `改进措施：${improvements}`]],
    ['in one paragraph', [`${problems}下一步，将逐项改进：${improvements}`]],
    [
      'in numbered lines',
      [
        '（一）主要问题',
        '1.政策解读形式单一，存在不足。',
        '2.公开栏更新不及时，群众有意见。',
        '（二）改进措施',
        '1.制作图解和短视频，丰富政策解读形式。',
        '2.每月检查村级公开栏，当月整改到位。',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(spoken(...lines)).toEqual([])
  })
})

test('nothing written', () => {
  expect(spoken('', ' ')).toEqual(['part5.empty filling'])
})

test('only the skeleton', () => {
  expect(spoken('（一）存在的主要问题', '', '（二）改进情况', '')).toEqual([
    'part5.halfMissing filling',
    'part5.halfMissing filling',
  ])
})

test('problems written, improvements still to come', () => {
  expect(spoken('（一）存在的主要问题', problems, '（二）改进情况', '')).toEqual(['part5.halfMissing filling'])
})

test('three problems and no improvement anywhere', () => {
  const lines = [
    '（一）对工作人员的业务培训力度不够，业务不熟。',
    '（二）公开的内容不全面、不够及时，流于形式。',
    '（三）部分村网络仍旧不通，公开无法正常开展。',
  ]
  const findings = findingsOf(halfMissing, reportSaying('part5', lines))
  expect(findings.map(({ status, message }) => `${status} ${message.what}`)).toEqual([
    'broken 只写了一半，没有改进情况。',
  ])
})

test('problems that are 有待加强 are no improvement', () => {
  const text =
    '公开内容的质量有待进一步提高，业务培训有待加强，解读形式还比较单一，村级公开栏更新不够及时，群众知晓度不高。'
  expect(spoken(text)).toEqual(['part5.halfMissing broken'])
})

test('only 无', () => {
  expect(spoken('无。')).toEqual(['part5.short broken'])
})

test('two short sentences', () => {
  expect(spoken('问题：解读少。', '改进：多解读。')).toEqual(['part5.short broken'])
})

test('three problems and two improvements are a hint', () => {
  const report = reportSaying('part5', [
    '（一）存在的主要问题',
    `${problems}三是人手少。`,
    '（二）改进情况',
    improvements,
  ])
  const findings = findingsOf(halvesUnpaired, report)
  expect(verdicts(findings)).toEqual(['notice broken'])
  expect(findings[0]?.message.what).toBe('问题 3 条，改进 2 条，差 1 条。')
})
