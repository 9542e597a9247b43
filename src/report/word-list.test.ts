import { expect, test } from 'vitest'
import { readWordList } from './word-list'

test('a list of phrases and places is read, either may be absent', () => {
  expect(readWordList('\ufeff{"phrases":[{"wrong":" 政务超市 ","right":"便民服务中心"}]}')).toEqual({
    phrases: [{ wrong: '政务超市', right: '便民服务中心' }],
    places: [],
  })
  expect(readWordList('{"places":["白水镇"]}')).toEqual({ phrases: [], places: ['白水镇'] })
})

test.each(['', '[]', '{"phrases":[{"wrong":""}]}', '{"places":[3]}', '{"phrases":"政务超市"}'])(
  '%s is no list',
  (json) => {
    expect(readWordList(json)).toBeNull()
  },
)
