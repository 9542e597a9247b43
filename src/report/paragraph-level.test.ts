import { expect, test } from 'vitest'
import { headingLength, paragraphLevel } from './paragraph-level'

test.each([
  ['一、总体情况', 1],
  ['十二、其他', 1],
  ['（一）主动公开', 2],
  ['(三)政府信息管理', 2],
  [' （六）监督保障', 2],
  ['　　（二）依申请公开', 2],
  ['1.收到申请', 3],
  ['2．收费', 3],
  ['3、复议', 3],
  ['（1）村务公开', 4],
  ['(12)其他', 4],
  ['一是加强领导。', 0],
  ['第一，加强管理', 0],
  ['2024年，我镇公开信息。', 0],
  ['1.5万元', 0],
  ['12.3%的申请', 0],
  ['（2024年）', 0],
  ['一', 0],
  ['', 0],
] as const)('%s is level %i', (text, level) => {
  expect(paragraphLevel(text)).toBe(level)
})

test('a numbered paragraph without a full stop is all heading, with one it runs in', () => {
  expect(headingLength('（一）主动公开')).toBe(7)
  expect(headingLength('（一）主动公开。全年公开12条。')).toBe(8)
  expect(headingLength('全年公开12条。')).toBe(0)
})
