import { afterEach, expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { placeNames } from '../place-names'
import { setPlaceNames } from '../places'
import { otherPlace } from './other-place'

afterEach(() => setPlaceNames([]))

test('another county’s site is found by its structure alone', () => {
  expect(quotesOf(otherPlace, '公开事项同步发布到栾河县人民政府门户网站。')).toEqual(['栾河县'])
})

test('a county of the list is found anywhere', () => {
  setPlaceNames(placeNames)
  expect(quotesOf(otherPlace, '信息公开发布到临桂区政府网站。')).toEqual(['临桂区'])
})

test('the agency’s own county and a visit are fine', () => {
  setPlaceNames(placeNames)
  expect(quotesOf(otherPlace, '发布到砚溪县人民政府门户网站。赴临桂区学习基层公开经验。')).toEqual([])
})

test('words that end like places are words', () => {
  setPlaceNames(placeNames)
  expect(quotesOf(otherPlace, '通过区政府网站公开，加强合作市场监管，乡村振兴区域稳定。')).toEqual([])
})
