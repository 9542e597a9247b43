import { expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import { busyReport } from '../busy-report.fixture'
import { compose } from '../compose'
import { readHtml, saidBy } from '../read-back.fixture'
import { writeFragment } from './write-fragment'

const fragment = writeFragment(compose(busyReport('2021'), editionById('2021')))

test.each(editions)('$id: says what the document says, below the title of the site', (edition) => {
  const document = compose(busyReport(edition.id), edition)
  const said = saidBy({ ...document, title: [] })
  expect(readHtml(writeFragment(document))).toEqual(said)
})

test('has neither classes nor sheets nor wrappers that an editor would drop', () => {
  expect(fragment).not.toMatch(/class=|<style|<div|<section|<script|<figure/)
})

test('rules every cell by itself', () => {
  const cells = fragment.match(/<t[hd] [^>]*>/g) ?? []
  expect(cells.filter((cell) => !cell.includes('border:0.75pt double #000'))).toEqual([])
})

test.each(editions)(
  '$id: no row below the head is of headings only, for CKEditor moves such a row into the head',
  (edition) => {
    const markup = writeFragment(compose(busyReport(edition.id), edition))
    const bodies = [...markup.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) => body)
    const banners = bodies.flatMap((body) =>
      (body.match(/<tr>.*?<\/tr>/gs) ?? []).filter((row) => !row.includes('</td>')),
    )
    expect(banners.filter((row) => (row.match(/<th/g) ?? []).length === 1)).toEqual([])
  },
)
