import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../text-width'
import { breakLines, type Room } from './break-lines'

const room: Room = { first: 26, rest: 28, hanging: true }

const linesOf = (text: string, given: Room = room): string[] => {
  const characters = Array.from(text)
  return breakLines(characters, given).map(({ from, to }) => characters.slice(from, to).join(''))
}

const plain = '政府信息公开工作年度报告'.repeat(6)

test('a line holds 28 characters, the first of a paragraph 26', () => {
  expect(linesOf(plain).map((line) => line.length)).toEqual([26, 28, 18])
})

test.each([
  ['a stop just behind the line hangs over its edge', `${plain.slice(0, 26)}，后`, [27, 1]],
  ['a closing mark takes the character before it along', `${plain.slice(0, 26)}》后`, [25, 3]],
  ['an opening mark goes to the next line', `${plain.slice(0, 25)}《后`, [25, 2]],
  ['a figure is not broken', `${plain.slice(0, 25)}2026年`, [25, 5]],
  ['a dash is not broken', `${plain.slice(0, 25)}——后`, [25, 3]],
  ['an address is broken behind a dot', `${plain.slice(0, 20)}www.qingshi-example.gov.cn`, [24, 22]],
  ['spaces stay behind their line', `${plain.slice(0, 26)}   后`, [29, 1]],
  ['a word longer than a line is broken where the line ends', 'a'.repeat(60), [52, 8]],
])('%s', (_, text, lengths) => {
  expect(linesOf(text).map((line) => line.length)).toEqual(lengths)
})

test('without hanging a stop takes the character before it along', () => {
  expect(linesOf(`${plain.slice(0, 26)}，后`, { ...room, hanging: false }).map((line) => line.length)).toEqual([25, 3])
})

const words = fc.constantFrom(
  '政',
  '公开',
  '412条',
  '98.2%',
  '，',
  '。',
  '“青石发布”',
  '《条例》',
  '（一）',
  'Office ',
  '——',
)
const prose = fc.array(words, { maxLength: 200 }).map((all) => all.join(''))
const given = { seed: 20261121, numRuns: 200 }

test('no line is too wide, and every character is on one line in its place', async () => {
  await fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      const characters = Array.from(text)
      const lines = breakLines(characters, room)
      expect(linesOf(text).join('')).toBe(text)
      for (const [index, { from, hung }] of lines.entries())
        expect(textWidth(characters.slice(from, hung).join(''))).toBeLessThanOrEqual(index === 0 ? 26 : 28)
      for (const { hung, to } of lines) expect(characters.slice(hung, to).join('')).toMatch(/^(?:[，。、．]| *)$/)
    }),
    given,
  )
})

/** Marks in such numbers that nothing else fits a line leave no choice. */
const ordinary = prose.filter((text) => !/[，。“”《》（）—]{9}/.test(text))

test('no line begins with a stop or ends with an opening mark', async () => {
  await fc.assert(
    fc.property(ordinary, (text) => {
      const lines = linesOf(text)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。”》）%]/)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/)
    }),
    given,
  )
})
