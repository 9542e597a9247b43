import { editions } from '../../editions'
import type { Finding } from '../finding'
import { runChecks } from '../run-checks'
import { randomGoodReport } from './good-reports.fixture'
import { chanceFrom } from './seeded.fixture'
import { singleError } from './single-errors.fixture'

export interface MutationRun {
  readonly tried: number
  /** Errors that break a declared relation or a rule about year and headings. */
  readonly breaking: number
  readonly missed: readonly { readonly edition: string; readonly change: string; readonly rules: string }[]
  /** What was said of reports in which nothing is wrong. */
  readonly alarms: readonly string[]
}

const aboveHint = ({ severity, status }: Finding): boolean => severity !== 'notice' && status !== 'not-judged'

/** Errors tried on one report before the next is made up. */
const errorsPerReport = 50

/** Puts single errors into good reports of every edition and asks whether the checks find them. */
export function mutationRun(errors: number, seed: number): MutationRun {
  const chance = chanceFrom(seed)
  const missed: { edition: string; change: string; rules: string }[] = []
  const alarms: string[] = []
  let breaking = 0
  for (let tried = 0; tried < errors; ) {
    const edition = chance.oneOf(editions)
    const good = randomGoodReport(edition.id, chance)
    for (const { code, message } of runChecks(good.report).findings.filter(aboveHint)) alarms.push(code + message.what)
    for (let one = 0; one < errorsPerReport && tried < errors; one++, tried++) {
      const { report, change, expected } = singleError(good, chance)
      if (expected.length > 0) breaking++
      const found = new Set(runChecks(report).findings.map(({ rule }) => rule))
      for (const rules of expected)
        if (!rules.some((rule) => found.has(rule))) missed.push({ edition: edition.id, change, rules: rules.join('/') })
    }
  }
  return { tried: errors, breaking, missed, alarms }
}
