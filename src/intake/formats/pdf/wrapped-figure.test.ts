import { expect, test } from 'vitest'
import { editionById } from '../../../editions'
import { pdfFile, shown, widthOf } from '../../pdf-file.fixture'
import { frames, printedPages } from '../../pdf-report.fixture'
import { numberedReport } from '../../plain-report.fixture'
import { readAnyReport } from '../../read-report'

const edition = editionById('2021')

/** Table three with its first figure written in lines of the given words, centred in a cell of 49 points. */
async function firstFigure(lines: readonly string[], size: number) {
  const write = (text: string, x: number, y: number, own: number) =>
    text !== '110'
      ? shown(text, x, y, own)
      : lines
          .map((line, at) =>
            shown(line, x + (45 - widthOf(line, size)) / 2, y + ((lines.length - 1) / 2 - at) * size, size),
          )
          .join('')
  const pages = printedPages(numberedReport(edition, 2025), edition, { frame: frames['stroked rectangles'], write })
  const result = await readAnyReport({ name: 'a.pdf', bytes: pdfFile({ pages }) })
  if (!result.ok) throw new Error(result.message)
  const text = result.report.tables.table3.newRequests?.naturalPerson
  return { text, told: result.notes.some(({ kind, message }) => kind === 'guessed' && message.includes('断成')) }
}

test('a figure its cell was too narrow for is put together, and that is said', async () => {
  expect(await firstFigure(['1234567', '8'], 11)).toEqual({ text: '12345678', told: true })
  expect(await firstFigure(['1234567', '万元'], 11)).toEqual({ text: '1234567万元', told: true })
})

test('what would have fit on one line was broken by a person, and stays broken', async () => {
  expect(await firstFigure(['12', '5'], 11)).toEqual({ text: '12\n5', told: false })
})

test('words are no figure', async () => {
  expect((await firstFigure(['123456', '其中'], 11)).told).toBe(false)
})
