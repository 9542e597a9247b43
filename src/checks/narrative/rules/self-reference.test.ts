import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { selfReference } from './self-reference'

test('a bureau speaking in a town’s report is found', () => {
  expect(quotesOf(selfReference, '我局严格执行三审制度。')).toEqual(['我局'])
})

test('the town speaking of itself is fine', () => {
  expect(quotesOf(selfReference, '我镇严格执行三审制度，经我委托的机构评估良好。')).toEqual([])
})
