import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { editionById } from '../../editions'
import { busyReport } from '../busy-report.fixture'
import { compose } from '../compose'
import type { PageFacts } from './page-facts'
import { writeHtml } from './write-html'

const nothing: PageFacts = {
  indexNumber: '',
  issuer: '',
  issuedOn: '',
  publishedOn: '',
  title: '',
  documentNumber: '',
  validity: '',
  wordFile: '',
}
const document = compose(busyReport('2021'), editionById('2021'))
const pageWith = (facts: Partial<PageFacts>) => {
  const html = writeHtml(document, { ...nothing, ...facts })
  return { html, page: new new Window().DOMParser().parseFromString(html, 'text/html') }
}

test('what is known of the publication stands over the report, in the order of sites; the rest is left out', () => {
  const { page } = pageWith({
    publishedOn: '2027年1月22日',
    indexNumber: 'X/2027-1',
    issuer: '<青石镇>',
    validity: ' ',
  })
  expect([...page.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    '索引号',
    '发布机构',
    '发布日期',
  ])
  expect([...page.querySelectorAll('dd')].map(({ textContent }) => textContent)).toContain('<青石镇>')
  expect(page.querySelector('meta[name=PubDate]')?.getAttribute('content')).toBe('2027年1月22日')
  expect(page.querySelector('main dl')).toBeNull()
})

test('a page of which nothing is known is the plain page', () => {
  expect(pageWith({}).html).toBe(writeHtml(document))
})

test('the Word file is offered under its own name, next to the page', () => {
  const { page } = pageWith({ wordFile: '青石镇 年报.docx' })
  const link = page.querySelector('a')
  expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe('青石镇 年报.docx')
  expect(link?.getAttribute('href')).not.toContain('/')
})

test('on paper there is nothing but the report', () => {
  expect(pageWith({ issuer: '青石镇' }).html).toContain('@media print{.facts{display:none}}')
})
