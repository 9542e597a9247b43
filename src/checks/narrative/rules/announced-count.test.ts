import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { announcedCount } from './announced-count'

test('four announced and three listed are found', () => {
  expect(quotesOf(announcedCount, '重点公开财政、民生、工程项目应急管理四个领域信息。').join()).toContain(
    '财政、民生、工程项目应急管理四个领域',
  )
})

test('as many as announced are fine', () => {
  expect(quotesOf(announcedCount, '重点公开财政、民生、工程项目、应急管理四个领域信息。')).toEqual([])
})

test('the part on review and litigation has a mark in its name', () => {
  expect(
    quotesOf(
      announcedCount,
      '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
      { part: 'introduction' },
    ),
  ).toEqual([])
})
