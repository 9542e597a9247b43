import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { handbookMarkdown } from './handbook-markdown'

test('the handbook under docs is that of the rules as they are: npm run docs:handbook', () => {
  expect(readFileSync('docs/handbook.md', 'utf8')).toBe(handbookMarkdown())
})
