import * as fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { EditionId } from '../../editions/edition'
import type { Report } from '../../report/report'
import { anyReport } from '../any-report.fixture'
import { busyReport } from '../busy-report.fixture'
import { composeGlance } from './compose-glance'
import { describeGlance, missingWords } from './describe-glance'
import type { GlanceFigure } from './glance'
import { writeGlanceSvg } from './write-glance-svg'

const glanceOf = (report: Report) => composeGlance(report, editionById(report.edition))
const shown = (figures: readonly GlanceFigure[]) => figures.map(({ label, text }) => `${label}${text}`)

/** A year in which nothing happened; totals are left to their sums. */
function zeroReport(id: EditionId): Report {
  const report = busyReport(id)
  for (const { table, row, column, total } of cellsOf(editionById(id)).values()) {
    const line = report.tables[table][row]
    if (line !== undefined) line[column] = total ? '' : '0'
  }
  return report
}

function textsOf(svg: string): string[] {
  const window = new Window()
  const page = new window.DOMParser().parseFromString(svg, 'image/svg+xml')
  const texts = [...page.querySelectorAll('text')].map(({ textContent }) => textContent)
  window.close()
  return texts
}

describe('the figures of a busy year', () => {
  test('are those of the tables, groups of results and left totals added up', () => {
    const { balance, outcomes, applicants, disputes } = glanceOf(busyReport('2021'))
    expect(shown([...balance.left, ...balance.right])).toEqual([
      '本年新收申请16件',
      '上年结转申请2件',
      '本年度办理结果16件',
      '结转下年度继续办理2件',
    ])
    expect(balance.holds).toBe(true)
    expect(shown(outcomes)).toEqual(['予以公开9', '部分公开2', '不予公开1', '无法提供3', '不予处理1', '其他处理0'])
    expect(shown(applicants).slice(0, 2)).toEqual(['自然人12', '商业企业3'])
    expect(disputes.map(({ figures }) => shown(figures)[4])).toEqual(['总计1', '总计1', '总计1'])
  })

  test.each(editions)('$id: every kind of information of table 2 has its line', (edition) => {
    const rows = edition.tables[0]?.blocks.flatMap((block) => block.rows.map(({ label }) => label))
    expect(glanceOf(busyReport(edition.id)).disclosure.map(({ label }) => label)).toEqual(rows)
  })

  test('stand beside last year’s where both count the same', () => {
    const [earlier, edition] = [busyReport('2019'), editionById('2019')]
    const later = composeGlance(busyReport('2021'), editionById('2021'), { report: earlier, edition })
    expect(later.balance.left.map(({ lastYear }) => lastYear?.text)).toEqual(['16件', '2件'])
    const licensing = later.disclosure.find(({ label }) => label === '行政许可')
    expect(licensing?.figures.map(({ lastYear }) => lastYear)).toEqual([null])
  })
})

describe('what is not filled in', () => {
  test('is left out, is no zero, and is named', () => {
    const report = busyReport('2021')
    const [granted, carried] = [report.tables.table3.granted ?? {}, report.tables.table3.carriedForwardToNextYear ?? {}]
    for (const column of Object.keys(granted)) granted[column] = ''
    for (const column of Object.keys(carried)) carried[column] = '若干'
    const glance = glanceOf(report)
    expect(shown(glance.outcomes)[0]).toBe('部分公开2')
    expect(shown(glance.balance.right)).toEqual(['本年度办理结果7件'])
    expect(missingWords(glance)).toContain('结转下年度继续办理、予以公开')
    expect(textsOf(writeGlanceSvg(glance))).not.toContain('予以公开')
  })

  test('no equation is drawn where its sides differ', () => {
    const report = busyReport('2021')
    expect(textsOf(writeGlanceSvg(glanceOf(report)))).toContain('＝')
    if (report.tables.table3.granted !== undefined) report.tables.table3.granted.naturalPerson = '5'
    expect(textsOf(writeGlanceSvg(glanceOf(report)))).not.toContain('＝')
  })
})

test.each(editions)('$id: a year of zeros is said in words, not in empty charts', ({ id }) => {
  const glance = glanceOf(zeroReport(id))
  const texts = textsOf(writeGlanceSvg(glance))
  expect(texts).toContain('本年度没有收到政府信息公开申请，也没有上年结转的申请。')
  expect(texts).not.toContain('自然人')
  expect(describeGlance(glance)).toContain('办理结果：各项均为0。')
})

test('whatever was typed, the picture is one that every reader of XML opens, and says what it shows', async () => {
  await fc.assert(
    fc.property(anyReport, (report) => {
      const glance = glanceOf(report)
      const svg = writeGlanceSvg(glance)
      expect(svg).toBe(writeGlanceSvg(glanceOf(report)))
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      const window = new Window()
      const page = new window.DOMParser().parseFromString(svg, 'image/svg+xml')
      expect(page.querySelector('parsererror')).toBeNull()
      expect(page.querySelector('title')?.textContent).toContain('图解')
      window.close()
    }),
    { numRuns: 25, seed: 20261121 },
  )
})
