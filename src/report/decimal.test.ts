import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  type Decimal,
  formatDecimal,
  formatShort,
  isWhole,
  isZero,
  multiply,
  negate,
  parseDecimal,
  subtract,
} from './decimal'

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text)
  if (value === null) throw new Error(`${text} is no decimal`)
  return value
}

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(8))
  .map(([units, scale]): Decimal => ({ units, scale }))

const same = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0

test('money adds exactly', () => {
  expect(formatDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3')
  expect(formatDecimal(add(decimal('1.86'), decimal('10')))).toBe('11.86')
  expect(formatDecimal(multiply(decimal('0.0001'), decimal('18600')))).toBe('1.8600')
})

test.each([
  ['1.50', '1.5'],
  ['0.00', '0'],
  ['100', '100'],
  ['-0.10', '-0.1'],
  ['10.0', '10'],
])('%s is shown as %s', (text, short) => {
  expect(formatShort(decimal(text))).toBe(short)
})

test.each(['', ' 1', '1.', '.1', '1,000', '--1', '1e2'])('%j is no plain decimal', (text) => {
  expect(parseDecimal(text)).toBeNull()
})

test('what is written is read back as it was, decimals included', () => {
  fc.assert(
    fc.property(anyDecimal, (value) => {
      expect(parseDecimal(formatDecimal(value))).toEqual(value)
    }),
  )
})

test('adding and subtracting undo each other, in any order', () => {
  fc.assert(
    fc.property(anyDecimal, anyDecimal, (a, b) => {
      expect(same(subtract(add(a, b), b), a)).toBe(true)
      expect(same(add(a, b), add(b, a))).toBe(true)
      expect(isZero(add(a, negate(a)))).toBe(true)
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0)
    }),
  )
})

test('a whole number stays whole whatever zeros follow the point', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(6), (whole, scale) => {
      expect(isWhole({ units: whole * 10n ** BigInt(scale), scale })).toBe(true)
      expect(isWhole({ units: whole * 10n + 5n, scale: 1 })).toBe(false)
    }),
  )
})
