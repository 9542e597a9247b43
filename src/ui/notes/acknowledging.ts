import type { Finding } from '../../checks/finding'
import type { Report } from '../../report/report'
import type { RuleBasis } from './rule-basis'

/** Only 应核 can stand as it is, and never against what the form itself prints. */
export const canAcknowledge = ({ severity, status }: Finding, basis: RuleBasis | null): boolean =>
  severity === 'warning' && status === 'broken' && basis?.kind !== 'printed'

/** The chosen reason with what was added to it. */
export const reasonOf = (chosen: string, added: string): string =>
  [chosen, added.trim()].filter((text) => text !== '').join('：')

const others = (report: Report, finding: Finding): Report['acknowledgements'] =>
  report.acknowledgements.filter(
    ({ rule, fingerprint }) => rule !== finding.rule || fingerprint !== finding.fingerprint,
  )

/** The finding explained as it stands; another value has another fingerprint, and the explanation lapses. */
export const acknowledged = (report: Report, finding: Finding, reason: string, at: string): Report => ({
  ...report,
  acknowledgements: [...others(report, finding), { rule: finding.rule, fingerprint: finding.fingerprint, reason, at }],
})

export const withdrawn = (report: Report, finding: Finding): Report => ({
  ...report,
  acknowledgements: others(report, finding),
})
