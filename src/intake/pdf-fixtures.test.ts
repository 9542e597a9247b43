import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { type Variant, variantOf } from './file-fixtures.fixture'
import { type ReadResult, readAnyReport } from './read-report'

type Read = Extract<ReadResult, { ok: true }>

async function read(name: string): Promise<Read> {
  const bytes = readFileSync(fileURLToPath(new URL(`fixtures/pdf/${name}`, import.meta.url)))
  const result = await readAnyReport({ name, bytes })
  if (!result.ok) throw new Error(result.message)
  return result
}

function misread(found: Report, right: Report): string[] {
  return [...cellsOf(editionById(right.edition)).values()].flatMap((cell) => {
    const [is, should] = [textAt(found.tables, cell), textAt(right.tables, cell)]
    return is === should ? [] : [`${cellKey(cell)}: ${is} instead of ${should}`]
  })
}

/**
 * Printed by LibreOffice 7.4 from Word files and by Chromium 156 from web pages, ours and others. Tables run over pages,
 * rows are torn by their ends. The shapes of letters are cut out of Chromium's files, to keep them small.
 */
describe('a printed report gives every cell and every sentence', () => {
  test.each([
    ['libreoffice-numbered-2021.pdf', 'numbered', '2021'],
    ['libreoffice-numbered-2019.pdf', 'numbered', '2019'],
    ['libreoffice-zero-2021.pdf', 'zero', '2021'],
    ['libreoffice-zero-2019.pdf', 'zero', '2019'],
    ['libreoffice-blanks-2021.pdf', 'blanks', '2021'],
    ['libreoffice-blanks-2019.pdf', 'blanks', '2019'],
    ['libreoffice-headings-2021.pdf', 'numbered', '2021'],
    ['libreoffice-labels-2019.pdf', 'numbered', '2019'],
    ['libreoffice-letter-2021.pdf', 'numbered', '2021'],
    ['chromium-numbered-2021.pdf', 'numbered', '2021'],
    ['chromium-numbered-2019.pdf', 'numbered', '2019'],
    ['chromium-zero-2021.pdf', 'zero', '2021'],
    ['chromium-page-2021.pdf', 'numbered', '2021'],
    ['chromium-page-2019.pdf', 'numbered', '2019'],
  ] as const)('%s', async (name, variant: Variant, id) => {
    const { report } = await read(name)
    const right = variantOf(variant, id)
    expect(misread(report, right)).toEqual([])
    expect({ ...report, agency: right.agency }).toEqual(right)
  })
})

test('a letter in front of a printed report is kept beside it', async () => {
  const { notes } = await read('libreoffice-letter-2021.pdf')
  const beside = notes.flatMap(({ kind, text = '' }) => (kind === 'unplaced' ? [text] : [])).join('\n')
  expect(beside).toContain('按照通知要求，现将我镇政府信息公开工作年度报告报上，请审阅。')
})

test('another word for a heading is said', async () => {
  const { notes } = await read('libreoffice-headings-2021.pdf')
  expect(notes.filter(({ kind, place }) => kind === 'guessed' && place?.kind === 'part').length).toBeGreaterThan(0)
})
