import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { editionById } from '../../editions'
import { savedForm } from '../../report/saved-report'
import { busyReport } from '../busy-report.fixture'
import { compose } from '../compose'
import { writeHtml } from './write-html'

const report = busyReport('2021')
report.signature.agency = '</script><script>alert(1)</script>'
const html = writeHtml(compose(report, editionById('2021')))
const page = new new Window().DOMParser().parseFromString(html, 'text/html')
const all = (selector: string) => [...page.querySelectorAll(selector)]

describe('the page', () => {
  test('says its language and its name', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('zh-CN')
    expect(page.title).toBe('青石镇人民政府2026年政府信息公开工作年度报告')
  })

  test('runs nothing and fetches nothing', () => {
    expect(all('script').map((script) => script.getAttribute('type'))).toEqual(['application/json'])
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"|url\(/g)].map(([, address]) => address ?? 'url')
    expect(addresses.filter((address) => !address.startsWith('data:image/'))).toEqual([])
  })

  test('carries the report', () => {
    expect(JSON.parse(page.querySelector('#report')?.textContent ?? '')).toEqual(savedForm(report))
  })

  test('has one heading for the title and one for each part', () => {
    expect(all('h1')).toHaveLength(1)
    expect(all('h2').map(({ textContent }) => textContent)).toEqual(
      editionById('2021').parts.map(({ heading }) => heading),
    )
  })

  test('names every table and every picture', () => {
    expect(all('table').map((table) => table.getAttribute('aria-label'))).toEqual(
      editionById('2021').tables.map(({ title }) => title),
    )
    expect(all('img').map((image) => image.getAttribute('alt'))).toEqual(['四类信息条数的条形图'])
  })

  test('has heads that repeat and headings that know what they head', () => {
    expect(all('table').map((table) => table.querySelectorAll('thead tr').length)).toEqual([0, 3, 3])
    expect(all('th').filter((head) => head.getAttribute('scope') === null)).toEqual([])
    expect(all('table')[0]?.querySelectorAll('tbody')).toHaveLength(4)
  })
})
