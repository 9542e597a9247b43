import { expect, test } from 'vitest'
import { normalize, originalRange } from './normalize'

test('one spelling for reading', () => {
  expect(normalize('公開 １,２３６ 條,其中\u00a08 条.').text).toBe('公开1236条，其中8条.')
})

test('a line break inside a sentence vanishes, one behind its end stays', () => {
  expect(normalize('收到申请 12\n件。\n另起一段').text).toBe('收到申请12件。\n另起一段')
})

test('two numbers never grow together', () => {
  expect(normalize('150 2025年').text).toBe('150 2025年')
})

test('a range finds its way back to the words as written', () => {
  const raw = '收到申请 12\n件，其中'
  const plain = normalize(raw)
  const at = plain.text.indexOf('12件')
  const { start, end } = originalRange(plain, at, at + 3)
  expect(raw.slice(start, end)).toBe('12\n件')
})
