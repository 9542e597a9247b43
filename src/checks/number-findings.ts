import type { Finding } from './finding'

/** A finding as screen and check sheet show it: with its running number, the same everywhere. */
export interface NumberedFinding {
  /** 1, 2, 3 … in document order; consequences share their root's number. Null for blanks and hints, which carry none. */
  readonly number: number | null
  readonly finding: Finding
  /** Findings that only follow from this one. */
  readonly consequences: readonly Finding[]
}

/** Whether a finding is something to mend or to review rather than a blank or a hint. */
export const counts = ({ status, severity }: Finding): boolean => status === 'broken' && severity !== 'notice'

/** Root findings in order with their numbers; what only follows from them is folded in. */
export function numberedFindings(findings: readonly Finding[]): NumberedFinding[] {
  let number = 0
  return findings
    .filter(({ causedBy }) => causedBy === undefined)
    .map((finding) => {
      if (counts(finding)) number += 1
      return {
        number: counts(finding) ? number : null,
        finding,
        consequences: findings.filter(({ causedBy }) => causedBy === finding.rule),
      }
    })
}
