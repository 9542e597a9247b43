import type { Report } from '../report/report'
import type { Finding } from './finding'
import { readReport } from './relations/relation-results.fixture'
import type { CheckRule } from './rule'

/** What one rule says about a report; every message is checked for its words on the way. */
export function findingsOf(rule: CheckRule, report: Report, lastYear: Report | null = null): readonly Finding[] {
  const context = { ...readReport(report), lastYear: lastYear === null ? null : readReport(lastYear) }
  const findings = [...rule.find(context)]
  for (const { message, places, fingerprint } of findings) {
    const text = [message.what, message.where, message.todo]
    if (text.some((sentence) => sentence === '' || /[!！]|您|undefined|\{\{|错误|非法|系统/.test(sentence)))
      throw new Error(`not the words of a note: ${text.join(' / ')}`)
    if (places.length === 0 || fingerprint === '') throw new Error(`a finding without place: ${message.what}`)
  }
  return findings
}

/** Severity and status, the short form most tests compare. */
export const verdicts = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, status }) => `${severity} ${status}`)

/** Texts that the suggestions of the findings would write. */
export const offered = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ suggestions }) => suggestions.flatMap(({ edits }) => edits.map(({ text }) => text)))
