import { placeNames } from '../checks/narrative/place-names'
import { setPlaceNames } from '../checks/narrative/places'
import { runChecks } from '../checks/run-checks'
import type { Verb } from './command'
import { answerEach } from './each-file'
import { openReport } from './open-report'
import { readParameters, requireFiles } from './parameters'
import { printedFinding } from './printed-finding'

/** `check FILE … [--last FILE]`: what is wrong in a report, and which rules could not be judged. */
export const check: Verb = (parameters, output) => {
  setPlaceNames(placeNames)
  const given = readParameters(parameters, { last: '' })
  const last = given.options.last
  const lastYear = last === undefined ? null : openReport(last).report
  return answerEach(requireFiles(given), output, (file) => {
    const { report } = openReport(file)
    const { findings, notJudged } = runChecks(report, { lastYear })
    const print = printedFinding(report)
    return {
      answer: { findings: findings.map(print), notJudged: notJudged.map(print) },
      exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    }
  })
}
