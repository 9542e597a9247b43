import { expect, test } from 'vitest'
import { editionById } from '../editions'
import { applyChanges, changesBetween } from './changes'
import { newReport } from './drafting'
import { emptyAgency } from './empty-report'
import { emptyHistory, recorded } from './history'
import { nextYearReport } from './next-year'
import { carriedProposals, confirmed } from './next-year-carried'

const form = editionById('2021')
const last = newReport({ ...emptyAgency, name: '青石镇人民政府' }, 2025, form)
Object.assign(last.tables.table3.carriedForwardToNextYear ?? {}, { naturalPerson: '2', commercialEnterprise: '1' })
const { fresh, report } = nextYearReport(last, form, { carryOver: true, narratives: false })
const begun = recorded(emptyHistory, { label: '带入', changes: changesBetween(fresh, report) }, false)
const labels = (...given: Parameters<typeof carriedProposals>) => carriedProposals(...given).map(({ label }) => label)

test('what was carried is a proposal until it is touched, cell by cell', () => {
  expect(labels(report, begun, last, form)).toEqual(['自然人', '商业企业'])
  const path = ['tables', 'table3', 'carriedOverFromPreviousYear', 'naturalPerson']
  const changes = [{ path, before: '2', after: '3' }]
  const typed = recorded(begun, { label: '填写', changes }, true)
  expect(labels(applyChanges(report, changes), typed, last, form)).toEqual(['商业企业'])
  // Typed back to the same figure it is the clerk's own.
  expect(
    labels(report, recorded(typed, { label: '填写', changes: [{ path, before: '3', after: '2' }] }, false), last, form),
  ).toEqual(['商业企业'])
})

test('confirmed figures are no proposals any more, others are anew', () => {
  const figures = carriedProposals(report, begun, last, form)
  const looked = confirmed(report, figures, '核对过', '2026-12-16T00:00:00Z')
  expect(labels(looked, begun, last, form)).toEqual([])
  expect(confirmed(looked, figures, '核对过', '2026-12-17T00:00:00Z').acknowledgements).toHaveLength(1)
})

test('what the clerk typed, or without last year, nothing is a proposal', () => {
  expect(labels(report, emptyHistory, last, form)).toEqual([])
  expect(labels(report, begun, null, form)).toEqual([])
})
