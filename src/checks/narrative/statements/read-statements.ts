import type { Edition } from '../../../editions/edition'
import type { Reading } from '../reading/passage'
import { disclosureStatements, feeZeros } from './disclosure'
import { disputeStatements } from './disputes'
import { requestStatements, requestZeros } from './requests'
import { speaksOfYear, statesCount } from './scope'
import type { Statement } from './statement'

const kept = new WeakMap<Reading, Map<string, readonly Statement[]>>()

const clauseStart = (text: string, at: number): number =>
  Math.max(...['，', '。', '；', '\n', '：'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1

/** Every statement of a passage about this year and this agency, in order. */
export function readStatements(reading: Reading, edition: Edition, year: number): readonly Statement[] {
  const byYear = kept.get(reading) ?? new Map<string, readonly Statement[]>()
  kept.set(reading, byYear)
  const key = `${edition.id}${year}`
  const known = byYear.get(key)
  if (known !== undefined) return known
  const counting = reading.figures.filter(statesCount)
  const statements = [
    ...requestStatements(reading, counting, edition),
    ...requestZeros(reading),
    ...disputeStatements(reading, counting),
    ...disclosureStatements(reading, counting, edition),
    ...feeZeros(reading),
  ]
    .filter(({ key: what, start, number }) => {
      const at = number?.start ?? start
      // 2025年结转 names the year before by its number.
      if (what === 'carriedIn' || what === 'carriedOut') return true
      return speaksOfYear(reading, clauseStart(reading.text, at), at, year)
    })
    .sort((a, b) => a.start - b.start)
  byYear.set(key, statements)
  return statements
}
