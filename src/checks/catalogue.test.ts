import { expect, test } from 'vitest'
import { editions } from '../editions'
import { rules } from './catalogue'
import { relationsOf } from './relations/compile'
import type { CheckRule } from './rule'

const files = import.meta.glob<Record<string, unknown>>(
  [
    './cells/*.ts',
    './structure/*.ts',
    './plausibility/*.ts',
    './narrative/rules/*.ts',
    './county/*.ts',
    '!./**/*.test.ts',
    '!./**/*.fixture.ts',
  ],
  { eager: true },
)

const isRule = (value: unknown): value is CheckRule =>
  typeof value === 'object' && value !== null && 'find' in value && 'key' in value && 'code' in value

const written = Object.values(files).flatMap((exports) => Object.values(exports).filter(isRule))

test('every rule that has a file is in the catalogue, once', () => {
  expect(written.length).toBeGreaterThan(30)
  expect(rules.map(({ key }) => key).sort()).toEqual(written.map(({ key }) => key).sort())
})

test('every rule and every relation has a code of its own', () => {
  const keysByCode = new Map<string, Set<string>>()
  const named = [...rules, ...editions.flatMap(relationsOf)]
  for (const { key, code } of named) keysByCode.set(code, (keysByCode.get(code) ?? new Set()).add(key))
  expect([...keysByCode].filter(([, keys]) => keys.size > 1)).toEqual([])
})

test('cells and structure are numbered without gaps', () => {
  for (const series of ['格', '整', '理']) {
    const numbers = rules.flatMap(({ code }) => (code.startsWith(series) ? [Number(code.slice(2))] : []))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  }
})

test('every rule says what it rests on and what it wants', () => {
  for (const { statement, clause, code } of rules) {
    expect(code).toMatch(/^[一-龥]\d?-\d{2}$/)
    expect(statement.length).toBeGreaterThan(3)
    expect(clause.length).toBeGreaterThan(3)
    expect(statement + clause).not.toMatch(/[!！]|您/)
  }
})
