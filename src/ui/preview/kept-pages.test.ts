import { expect, test } from 'vitest'
import { busyReport } from '../../document/busy-report.fixture'
import { compose } from '../../document/compose'
import { paginate } from '../../document/pages/paginate'
import { editionById } from '../../editions'
import { keptPages } from './kept-pages'

const pagesWith = (figure: string) => {
  const report = busyReport('2021')
  report.tables.table4.cases = { ...report.tables.table4.cases, reviewOther: figure }
  return paginate(compose(report, editionById('2021')))
}

test('a page that says the same stays the same object, only the others are new', () => {
  const before = pagesWith('0')
  expect(keptPages(before, pagesWith('0'))).toEqual(before)
  expect(keptPages(before, pagesWith('0')).map((page, index) => page === before[index])).not.toContain(false)
  const after = keptPages(before, pagesWith('8'))
  expect(after.map((page, index) => page === before[index])).toEqual([true, true, true, true, false])
})

test('a page more is new', () => {
  const before = pagesWith('0')
  expect(keptPages(before.slice(0, 3), before)[3]).toBe(before[3])
})
