import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type FixtureFile, judge, variantOf } from './file-fixtures.fixture'
import { readAnyReport } from './read-report'

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
/** As `scripts/make-intake-fixtures.ts` wrote it down. */
const made: readonly FixtureFile[] = JSON.parse(readFileSync(`${folder}fixtures.json`, 'utf8'))

test('every file is in the list', () => {
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  expect(files.filter((name) => name !== 'fixtures.json').sort()).toEqual(made.map(({ file }) => file).sort())
})

test.each(made)('$file: every cell right or noted, every sentence kept in its place', async (one) => {
  const { file, edition, variant, sentences, empty = 0, elsewhere } = one
  const result = await readAnyReport({ name: file, bytes: readFileSync(folder + file) })
  const { noted, silent, lost, strayed } = judge(result, variantOf(variant, edition), sentences)
  expect({ silent, lost, noted }).toEqual({ silent: [], lost: [], noted: empty })
  expect(strayed.length > 0).toBe(elsewhere === true)
})
