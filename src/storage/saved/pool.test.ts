import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pooled, unpooled } from './pool'

test('whatever is pooled comes back', () => {
  const text = fc.oneof(fc.string(), fc.string({ minLength: 20, maxLength: 40 }), fc.constant('长'.repeat(500)))
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.array(tie('value')),
      fc.dictionary(fc.string({ minLength: 2 }), tie('value')),
    ),
  })).value
  fc.assert(
    fc.property(value, (given) => {
      expect(unpooled(pooled(given))).toEqual(JSON.parse(JSON.stringify(given)))
    }),
  )
})

test('a long text stands once', () => {
  const picture = `data:image/png;base64,${'A'.repeat(1000)}`
  const { texts, json } = pooled([picture, { again: picture }, picture])
  expect(texts).toEqual([picture])
  expect(json.length).toBeLessThan(60)
})
