import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { principle } from './principle'

test('the wording before 2019 is found', () => {
  expect(quotesOf(principle, '坚持公开为原则、不公开为例外。')).toEqual(['公开为原则、不公开为例外'])
})

test('the wording of article 5 is fine', () => {
  expect(quotesOf(principle, '坚持以公开为常态、不公开为例外。')).toEqual([])
})
