import type { Acknowledgement } from '../../report/report'
import { handbook } from '../handbook'
import { numberedFindings } from '../number-findings'
import type { CheckResult } from '../run-checks'
import type { Outcome, SheetRule } from './check-sheet'
import { outcomeOf } from './sheet-findings'

/** From what must be mended to what is fine. */
const byWeight: readonly Outcome[] = [
  'error',
  'warning',
  'trial',
  'filling',
  'notice',
  'explained',
  'not-judged',
  'holds',
]

interface Result {
  readonly outcome: Outcome
  readonly numbers: readonly number[]
  readonly lacks: string
}

function resultsByRule({ findings, notJudged }: CheckResult, given: readonly Acknowledgement[]): Map<string, Result[]> {
  const results = new Map<string, Result[]>()
  const keep = (rule: string, result: Result) => results.set(rule, [...(results.get(rule) ?? []), result])
  for (const { number, finding, consequences } of numberedFindings(findings))
    for (const own of [finding, ...consequences])
      keep(own.rule, { outcome: outcomeOf(own, given), numbers: number === null ? [] : [number], lacks: '' })
  for (const { rule, message } of notJudged) keep(rule, { outcome: 'not-judged', numbers: [], lacks: message.what })
  return results
}

/** Every rule of the report's edition with what came of it. */
export function sheetRules(result: CheckResult, acknowledgements: readonly Acknowledgement[]): readonly SheetRule[] {
  const results = resultsByRule(result, acknowledgements)
  return handbook()
    .filter(({ key, editions }) => editions.includes(result.edition.id) && !result.resting.includes(key))
    .map(({ key, code, statement }) => {
      const own = results.get(key) ?? []
      const outcome = byWeight.find((each) => own.some((one) => one.outcome === each)) ?? 'holds'
      const numbers = [...new Set(own.flatMap((one) => one.numbers))]
      const lacks = outcome === 'not-judged' ? (own.find((one) => one.lacks !== '')?.lacks ?? '') : ''
      return { code, statement, outcome, numbers, lacks }
    })
}
