import { expect, test } from 'vitest'
import { busyReport } from '../../document/busy-report.fixture'
import { compose } from '../../document/compose'
import type { Page } from '../../document/pages/page'
import { paginate } from '../../document/pages/paginate'
import { editionById } from '../../editions'
import { boxesAt, paperPlace } from './paper-place'

const report = busyReport('2021')
report.narratives.part5 = ['（一）问题', '第一行。\n\n第二行。', '', '后一段。'].map((text) => ({
  kind: 'paragraph',
  text,
}))
report.introduction = '第一段。\n\n第三段。'
const pages = paginate(compose(report, editionById('2021')))

/** Words on the lines whose boxes are marked. */
const wordsAt = (field: string): string[] => {
  const place = paperPlace(report, field)
  return place === null
    ? []
    : pages.flatMap((page) =>
        wordsIn(
          page,
          boxesAt(page, place).map(({ top }) => top),
        ),
      )
}

const wordsIn = ({ content }: Page, tops: readonly number[]): string[] =>
  content.flatMap((placed) =>
    placed.kind === 'line' && tops.includes(placed.box.top) ? [placed.runs.map(({ text }) => text).join('')] : [],
  )

test.each([
  ['block-title-0', ['青石镇人民政府', '2026年政府信息公开工作年度报告']],
  ['block-introduction', ['第一段。']],
  ['block-introduction-1', []],
  ['block-introduction-2', ['第三段。']],
  ['block-part5-0', ['（一）问题']],
  ['block-part5-1', ['第一行。', '第二行。']],
  ['block-part5-2', []],
  ['block-part5-3', ['后一段。']],
  ['block-signature-1', ['2027年1月20日']],
  ['block-part1-2-alternative', ['图1　2026年主动公开政府信息分类（条）']],
  ['some-button', []],
])('%s is found on paper', (field, words) => {
  expect(wordsAt(field)).toEqual(words)
})

test('a cell is found as a box, on the one page that prints it', () => {
  const place = paperPlace(report, 'cell-table3.granted.naturalPerson')
  const boxes = pages.map((page) => (place === null ? [] : boxesAt(page, place)).length)
  expect(boxes.filter((count) => count > 0)).toEqual([1])
})

test('a part that was turned to is marked at its heading', () => {
  const boxes = pages.flatMap((page) => boxesAt(page, { kind: 'heading', part: 'part6' }))
  expect(boxes.length).toBe(1)
})
