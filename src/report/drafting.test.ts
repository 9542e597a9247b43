import { describe, expect, test } from 'vitest'
import { editions } from '../editions'
import { edition2021 } from '../editions/2021/edition'
import { generatedIntroduction, generatedTitle, newReport, skeletonNarratives } from './drafting'
import { emptyAgency } from './empty-report'
import type { Agency } from './report'

const agency: Agency = {
  ...emptyAgency,
  name: '青石镇人民政府',
  telephone: '0000-0000000',
  websiteName: '云河县人民政府门户网站',
}

test('the title names agency and year', () => {
  expect(generatedTitle(agency, 2026)).toBe('青石镇人民政府2026年政府信息公开工作年度报告')
})

describe.each(editions)('$id: the introduction', (edition) => {
  const text = generatedIntroduction(agency, edition.firstYear, edition)

  test('cites the notice of its edition, the parts and the period', () => {
    expect(text).toContain(edition.document)
    expect(text).toContain(`${edition.firstYear}年1月1日至12月31日`)
    for (const { heading } of edition.parts) expect(text).toContain(heading.slice(2))
  })

  test('leaves out what the agency has not given', () => {
    expect(text).not.toContain('邮编')
    expect(generatedIntroduction(emptyAgency, 2026, edition)).not.toMatch(/undefined|联系|电子版/)
  })
})

test('a new report opens with every aspect and both halves, and no figure', () => {
  const { part1, part5, part6 } = skeletonNarratives(edition2021, 2026)
  const headings = part1.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block.text] : []))
  expect(headings).toEqual([
    '（一）主动公开',
    '（二）依申请公开',
    '（三）政府信息管理',
    '（四）政府信息公开平台建设',
    '（五）监督保障',
  ])
  expect(part5).toHaveLength(4)
  expect(part6).toHaveLength(1)
  const report = newReport(agency, 2026, edition2021)
  expect(
    Object.values(report.tables.table3)
      .flatMap((line) => Object.values(line))
      .join(''),
  ).toBe('')
  expect(report.signature).toEqual({ agency: '青石镇人民政府', date: '' })
})

test('new reports share nothing that one of them could change', () => {
  const [a, b] = [newReport(agency, 2026, edition2021), newReport(agency, 2026, edition2021)]
  const line = a.tables.table3.granted
  if (line !== undefined) line.total = '1'
  a.agency.name = '别处'
  a.narratives.part1.length = 0
  expect(b.tables.table3.granted?.total).toBe('')
  expect(b.agency.name).toBe('青石镇人民政府')
  expect(b.narratives.part1.length).toBeGreaterThan(0)
  expect(agency.name).toBe('青石镇人民政府')
})
