import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDecimal } from './decimal'
import { printedText, readQuantity } from './quantity'

function short(text: string): string {
  const quantity = readQuantity(text)
  if (quantity.kind !== 'number') return quantity.kind
  return `${quantity.plus ? '+' : ''}${formatDecimal(quantity.value)}${quantity.unit ?? ''}`
}

describe('what a clerk typed', () => {
  test.each([
    ['12', '12'],
    ['１２', '12'],
    [' 12\u00a0', '12'],
    ['　12　', '12'],
    ['\u200b12\ufeff', '12'],
    ['1,234', '1234'],
    ['1，234，567', '1234567'],
    ['0', '0'],
    ['007', '7'],
    ['0.50', '0.50'],
    ['１．５', '1.5'],
    ['+3', '+3'],
    ['＋3', '+3'],
    ['-3', '-3'],
    ['－3', '-3'],
    ['−3', '-3'],
    ['12件', '12件'],
    ['12 件', '12件'],
    ['1768.91万元', '1768.91万元'],
    ['169100元', '169100元'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
  ])('%j is %s', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  test.each(['', ' ', '　', '\u00a0\t\n', '\u200b'])('%j is blank', (text) => {
    expect(short(text)).toBe('blank')
  })

  test.each(['-', '—', '——', '–', '/', '／', '－', '--'])('%j is a dash', (text) => {
    expect(short(text)).toBe('dash')
  })

  test.each([
    '12abc',
    '1 2',
    '1,23',
    '12,34',
    '1,2345',
    '1.2.3',
    '.5',
    '5.',
    '3-1',
    '件',
    '万元',
    '十二',
    '1e3',
    '0x10',
    '12件件',
    '∞',
    'NaN',
    '[bookmark: _GoBack]2',
    '12\n13',
  ])('%j cannot be read', (text) => {
    expect(short(text)).toBe('unreadable')
  })
})

describe('whatever is written', () => {
  test('is kept, never repaired: unreadable and dash return the text itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'０9.,，+-－—/　 件元万\u00a0\u200b') })),
        (text) => {
          const quantity = readQuantity(text)
          if (quantity.kind === 'unreadable' || quantity.kind === 'dash') expect(quantity.text).toBe(text)
        },
      ),
    )
  })

  test('prints as something that reads the same again', () => {
    const written = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[ 　]*[+-]?\d{1,40}(\.\d{1,4})?(件|万元|元)?[ 　]*$/),
      fc.stringMatching(/^[０-９]{1,8}$/),
    )
    fc.assert(
      fc.property(written, (text) => {
        const printed = printedText(text)
        expect(printedText(printed)).toBe(printed)
        const [before, after] = [readQuantity(text), readQuantity(printed)]
        expect(after.kind).toBe(before.kind)
        if (before.kind === 'number') expect(after).toEqual(before)
      }),
    )
  })

  test('in half width and in full width is the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (value) => {
        const wide = [...value.toString()].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
        expect(readQuantity(wide)).toEqual(readQuantity(value.toString()))
      }),
    )
  })

  test('grouped in thousands is the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.constantFrom(',', '，'), (value, comma) => {
        const grouped = value.toString().replace(/\B(?=(\d{3})+$)/g, comma)
        expect(readQuantity(grouped)).toEqual(readQuantity(value.toString()))
      }),
    )
  })
})

test.each(['a', '1'])('a long run of spaces behind %s is read without delay', (start) => {
  const before = performance.now()
  expect(short(`${start}${' '.repeat(50_000)}b`)).toBe('unreadable')
  expect(performance.now() - before).toBeLessThan(500)
})
