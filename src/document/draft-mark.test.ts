import { expect, test } from 'vitest'
import { editionById } from '../editions'
import { busyReport } from './busy-report.fixture'
import { compose } from './compose'
import { writeDocx } from './docx/write-docx'
import { draftMark } from './draft-mark'
import { writeHtml } from './html/write-html'
import { partOf, readDocx, readHtml, saidBy } from './read-back.fixture'
import { writeXlsx } from './xlsx/write-xlsx'

const edition = editionById('2021')
const open = { mustFix: 3, toReview: 1, blankCells: 0 }
const draft = compose(busyReport('2021'), edition, { open })
const mark = '草稿　必改 3 处未处理　应核 1 处'

test('a report with something to mend leaves as a draft, one with something to review does not', () => {
  expect(draft.draft).toBe(mark)
  expect(draftMark({ mustFix: 0, toReview: 4, blankCells: 2 })).toBeNull()
  expect(compose(busyReport('2021'), edition).draft).toBeNull()
})

test('every page of the Word file bears the mark, on its right and on its left', () => {
  const bytes = writeDocx(draft)
  expect(partOf(bytes, 'word/header1.xml')).toContain(`>${mark}<`)
  const references = partOf(bytes, 'word/document.xml').match(
    /<w:headerReference w:type="(?:default|even)" r:id="header"/g,
  )
  expect(references).toHaveLength(2)
})

test('the page shows the mark on screen and paper, the workbook on paper', () => {
  expect(writeHtml(draft).split(`content:"${mark}"`)).toHaveLength(3)
  expect(partOf(writeXlsx(draft), 'xl/worksheets/sheet1.xml')).toContain(`&amp;C${mark}\n`)
})

test('neither the text nor the data of a draft says that it is one', () => {
  expect(readDocx(writeDocx(draft))).toEqual(saidBy(draft))
  expect(readHtml(writeHtml(draft))).toEqual(saidBy(draft))
  expect(draft.source).not.toContain('草稿')
})

test('a final report says nothing of drafts', () => {
  const final = compose(busyReport('2021'), edition, { open: { mustFix: 0, toReview: 1, blankCells: 0 } })
  expect(partOf(writeDocx(final), '[Content_Types].xml')).not.toContain('header')
  expect(writeHtml(final)).not.toContain('草稿')
})
