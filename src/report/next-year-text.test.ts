import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { newReport } from './drafting'
import { emptyAgency } from './empty-report'
import { adopted, isOpen, isUntouched, oldFigures, oldPassages } from './next-year-text'
import type { Block } from './report'

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))
const texts = (given: readonly Block[]) => given.map((block) => (block.kind === 'paragraph' ? block.text : '图'))
const form = editionById('2021')
const aspects = form.parts.flatMap(({ content }) => (content.kind === 'narrative' ? content.aspects : []))
const fresh = newReport(emptyAgency, 2026, form).narratives

describe('where old text would stand', () => {
  test('under the heading of the same aspect, however last year worded it', () => {
    const before = blocks(
      '（一）主动公开情况。2025年公开信息412条。',
      '另有三期。',
      '（二）规范依申请公开办理',
      '收到2件。',
    )
    const passages = oldPassages(fresh.part1, before, aspects)
    expect(passages).toMatchObject([
      { paragraphs: ['2025年公开信息412条。', '另有三期。'], start: 0, end: 2 },
      { paragraphs: ['收到2件。'], start: 2, end: 4 },
    ])
    expect(passages.map((passage) => isOpen(fresh.part1, passage))).toEqual([true, true])
  })

  test('the halves of part five meet by what they are about', () => {
    const before = blocks('（一）存在的不足', '不够及时。', '（二）下一步措施', '加强培训。')
    expect(oldPassages(fresh.part5, before, []).map(({ paragraphs, start }) => [paragraphs, start])).toEqual([
      [['不够及时。'], 0],
      [['加强培训。'], 2],
    ])
  })

  test('without a heading at the beginning, other topics with their heading at the end', () => {
    const before = blocks('2025年，我镇认真落实条例。', '（六）特色做法', '办了三场开放日。')
    expect(oldPassages(fresh.part1, before, aspects)).toMatchObject([
      { paragraphs: ['2025年，我镇认真落实条例。'], start: 0, end: 0 },
      { paragraphs: ['（六）特色做法', '办了三场开放日。'], start: 10, end: 10 },
    ])
  })

  test('behind the sentence that part six opens with', () => {
    const [passage] = oldPassages(fresh.part6, blocks('收取信息处理费100元。'), [])
    if (passage === undefined) throw new Error('nothing offered')
    expect(isOpen(fresh.part6, passage)).toBe(false)
    expect(texts(adopted(fresh.part6, passage, passage.paragraphs).blocks)).toEqual([
      ...texts(fresh.part6),
      '收取信息处理费100元。',
    ])
  })

  test('nowhere when last year wrote nothing, or everything of it is here', () => {
    expect(oldPassages(fresh.part1, [], aspects)).toEqual([])
    expect(oldPassages(blocks('（一）主动公开', '甲。'), blocks('（一）主动公开', '甲。'), aspects)).toEqual([])
  })
})

test('adopting one by one keeps the order and leaves the rest on offer', () => {
  const before = blocks('（一）主动公开', '甲。', '乙。')
  let now: readonly Block[] = fresh.part1
  for (const text of ['甲。', '乙。']) {
    const [passage] = oldPassages(now, before, aspects)
    if (passage === undefined) throw new Error('nothing offered')
    now = adopted(now, passage, [text]).blocks
  }
  expect(texts(now).slice(0, 4)).toEqual(['（一）主动公开', '甲。', '乙。', '（二）依申请公开'])
  expect(oldPassages(now, before, aspects)).toEqual([])
})

test.each([
  ['甲。', true],
  [' 甲。', true],
  ['甲！', false],
  ['（一）主动公开', false],
  ['', false],
])('"%s" is last year’s own words: %s', (text, untouched) => {
  expect(isUntouched(text, blocks('（一）主动公开', '甲。', ''))).toBe(untouched)
})

test('years, days and figures with their units are found', () => {
  const text = '2025年公开412条，占９５．５％，截至12月31日。'
  expect(oldFigures(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2025年',
    '412条',
    '９５．５％',
    '12月',
    '31日',
  ])
})

test('adopting adds the old words and loses none that are there, whatever stands in either year', () => {
  const line = fc.constantFrom(
    '（一）主动公开',
    '（二）依申请公开。收到申请。',
    '（三）其他',
    '甲。',
    '乙。',
    '',
    '1.丙',
  )
  const part = fc.array(line, { maxLength: 8 }).map((lines) => blocks(...lines))
  fc.assert(
    fc.property(part, part, (now, before) => {
      for (const passage of oldPassages(now, before, aspects)) {
        const after = texts(adopted(now, passage, passage.paragraphs).blocks)
        const written = texts(now).filter((text) => text !== '')
        const rest = [...after]
        for (const text of [...written, ...passage.paragraphs]) {
          expect(rest).toContain(text)
          rest.splice(rest.indexOf(text), 1)
        }
        expect(rest.every((text) => text === '')).toBe(true)
      }
    }),
    { numRuns: 200, seed: 20261121 },
  )
})
