import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { judge, type Variant, variantOf } from './file-fixtures.fixture'
import { readAnyReport } from './read-report'

/** What a file holds, as `scripts/make-intake-fixtures.ts` wrote it down. */
interface Made {
  readonly file: string
  readonly edition: '2019' | '2021'
  readonly variant: Variant
  /** What the file says besides its report. */
  readonly sentences: readonly string[]
  /** Cells that the file cannot give. */
  readonly empty?: number
  /** Some sentences stand in another part, as the file has them. */
  readonly elsewhere?: true
}

const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
const made: readonly Made[] = JSON.parse(readFileSync(`${folder}fixtures.json`, 'utf8'))

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
