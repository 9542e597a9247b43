import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { vague } from './vague'

test('余 on the office’s own count is found', () => {
  expect(quotesOf(vague, '全年公开信息200余条。')).toEqual(['200余条'])
})

test('an exact count is fine', () => {
  expect(quotesOf(vague, '全年公开信息213条。')).toEqual([])
})

test('an audience may be counted roughly', () => {
  expect(quotesOf(vague, '视频播放1.8万余次，吸引群众1200余人次。')).toEqual([])
})
