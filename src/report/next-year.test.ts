import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { generatedTitle, newReport } from './drafting'
import { emptyAgency } from './empty-report'
import { nextYearReport } from './next-year'
import { completedAgency } from './next-year-agency'
import type { Report } from './report'

const agency = { ...emptyAgency, name: '青石镇人民政府', telephone: '0000-0000000' }
const nothing = { carryOver: false, narratives: false }
const carryOver = { carryOver: true, narratives: false }
const form = editionById('2021')

/** A report of 2025 that carries requests forward. */
function lastYear(
  forward: Readonly<Record<string, string>> = { naturalPerson: '２', commercialEnterprise: '1' },
): Report {
  const report = newReport(agency, 2025, form)
  Object.assign(report.tables.table3.carriedForwardToNextYear ?? {}, forward)
  Object.assign(report.tables.table2.normativeDocuments ?? {}, { issued: '3', inForce: '12' })
  report.narratives.part1 = [
    { kind: 'paragraph', text: '2025年，我镇公开信息412条。' },
    { kind: 'figure', image: 'data:image/png;base64,', caption: '', alternative: '' },
  ]
  return report
}

test('the constants of the agency are written for the new year', () => {
  const { fresh, report } = nextYearReport(lastYear(), form, nothing)
  expect(report).toEqual(newReport(agency, 2026, form))
  expect(report).toEqual(fresh)
  expect(report.title).toBe(generatedTitle(agency, 2026))
})

describe('item four of last year', () => {
  test('opens item two, the total left to show its sum, documents in force left to the clerk', () => {
    const { report, carried } = nextYearReport(
      lastYear({ naturalPerson: '２', scientificInstitution: '0', total: '2' }),
      form,
      carryOver,
    )
    expect(carried.map(({ label, text }) => [label, text])).toContainEqual(['自然人', '2'])
    expect(report.tables.table3.carriedOverFromPreviousYear).toMatchObject({ naturalPerson: '2', total: '' })
    expect(report.tables.table2).toEqual(newReport(agency, 2026, form).tables.table2)
  })

  test('is offered but not taken when it was not wished for', () => {
    const { report, carried } = nextYearReport(lastYear(), form, nothing)
    expect(carried).toHaveLength(2)
    expect(report.tables.table3.carriedOverFromPreviousYear?.naturalPerson).toBe('')
  })

  test('that cannot be read is named and left blank', () => {
    const { report, carried, unread } = nextYearReport(lastYear({ naturalPerson: '若干', other: '' }), form, carryOver)
    expect(carried).toEqual([])
    expect(unread).toMatchObject([{ label: '自然人', text: '若干' }])
    expect(report.tables.table3.carriedOverFromPreviousYear?.naturalPerson).toBe('')
  })
})

test('old paragraphs come along only when wished for, years untouched, pictures not', () => {
  const { report } = nextYearReport(lastYear(), form, { carryOver: false, narratives: true })
  expect(report.narratives.part1).toEqual([{ kind: 'paragraph', text: '2025年，我镇公开信息412条。' }])
})

test('last year is not touched by what becomes of its paragraphs', () => {
  const before = lastYear()
  const { report } = nextYearReport(before, form, { carryOver: true, narratives: true })
  const [first] = report.narratives.part1
  if (first?.kind === 'paragraph') first.text = ''
  expect(before).toEqual(lastYear())
})

test('from the older form only item four is carried, and what has no place is named', () => {
  const before = newReport(agency, 2020, editionById('2019'))
  Object.assign(before.tables.table3.carriedForwardToNextYear ?? {}, { naturalPerson: '1' })
  Object.assign(before.tables.table3.otherHandling ?? {}, { naturalPerson: '4' })
  Object.assign(before.tables.table2.normativeDocuments ?? {}, { totalDisclosed: '15' })
  Object.assign(before.tables.table2.administrativeLicensing ?? {}, { previousItemCount: '10', decisions: '156' })
  const { report, unmapped } = nextYearReport(before, form, carryOver)
  expect(report.edition).toBe('2021')
  expect(report.tables.table3.carriedOverFromPreviousYear?.naturalPerson).toBe('1')
  expect(report.tables.table2.normativeDocuments?.inForce).toBe('')
  expect(unmapped).toEqual(['规范性文件', '行政许可（上一年项目数量）', '（六）其他处理'])
})

test.each([
  ['the same agency', '云河县青石镇人民政府', '1号', '0000-0000000'],
  ['another agency', '白水乡人民政府', '', '0000-0000000'],
])('a file without an address, read where %s is known', (_, name, address, telephone) => {
  const known = { ...emptyAgency, name, address: '1号', telephone: '1111-1111111' }
  expect(completedAgency(agency, known)).toEqual({ ...agency, address, telephone })
})
