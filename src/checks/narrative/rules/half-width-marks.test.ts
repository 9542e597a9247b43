import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { halfWidthMarks } from './half-width-marks'

test('a half-width comma between characters is found', () => {
  expect(quotesOf(halfWidthMarks, '全年公开信息60条,均已审核。')).toEqual([','])
})

test('marks of an address are fine', () => {
  expect(quotesOf(halfWidthMarks, '可在网站（http://www.yanxi.example）查阅，电话：000-0000110。')).toEqual([])
})
