import { expect, test } from 'vitest'
import type { EditionId } from '../../editions/edition'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { reportBut } from '../text-report.fixture'
import { editionForYear } from './edition-for-year'

test.each([
  [2020, '2019', []],
  [2021, '2021', []],
  [2021, '2019', ['error broken']],
  [2020, '2021', ['error broken']],
  [2017, '2019', ['error broken']],
] as const)('a report on %i in the form of %s', (year, id, expected) => {
  expect(verdicts(findingsOf(editionForYear, reportBut({ year }, id as EditionId)))).toEqual(expected)
})
