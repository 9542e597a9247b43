import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { anyReport } from './any-report.fixture'
import { busyReport } from './busy-report.fixture'
import { compose } from './compose'
import { writeDocx } from './docx/write-docx'
import { writeHtml } from './html/write-html'
import { writeOfd } from './ofd/write-ofd'
import { readDocx, readHtml, readOfd, readSheet, saidBy, withoutBlankLines } from './read-back.fixture'
import type { ReportDocument } from './report-document'
import { numberStyle } from './xlsx/cell-styles'
import { writeXlsx } from './xlsx/write-xlsx'

const sheetsOf = (document: ReportDocument) => {
  const bytes = writeXlsx(document)
  return saidBy(document).tables.map((_, index) => readSheet(bytes, index + 1))
}

test.each(editions)('$id: Word file, page, OFD and workbook of a busy year say the same', (edition) => {
  const document = compose(busyReport(edition.id), edition)
  const said = saidBy(document)
  expect(readDocx(writeDocx(document))).toEqual(said)
  expect(readHtml(writeHtml(document))).toEqual(said)
  expect(readOfd(writeOfd(document))).toEqual(said)
  expect(sheetsOf(document)).toEqual(said.tables)
})

test('whatever was typed, all files say the same, cell by cell and line by line', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.property(anyReport, (report) => {
      const document = compose(report, editionById(report.edition))
      const said = saidBy(document)
      expect(readDocx(writeDocx(document))).toEqual(said)
      expect(readHtml(writeHtml(document))).toEqual(said)
      expect(withoutBlankLines(readOfd(writeOfd(document)))).toEqual(withoutBlankLines(said))
      expect(sheetsOf(document)).toEqual(said.tables)
    }),
    { numRuns: 40, seed: 20261121 },
  )
})

test.each([
  ['12', true],
  ['-3', true],
  ['0.50', true],
  ['+3', false],
  ['007', false],
  ['-0', false],
  ['=1+1', false],
  ['1768.91万元', false],
  ['12345678901234567890', false],
  ['', false],
])('the workbook keeps %s as a number: %s', (text, isNumber) => {
  expect(numberStyle(text) !== null).toBe(isNumber)
})
