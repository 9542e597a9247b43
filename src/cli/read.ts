import type { Verb } from './command'
import { answerEach } from './each-file'
import { openReport } from './open-report'
import { readParameters, requireFiles } from './parameters'

/** `read FILE …`: the report in a file and notes on how it was read. */
export const read: Verb = (parameters, output) =>
  answerEach(requireFiles(readParameters(parameters)), output, async (file) => {
    const { report, notes } = await openReport(file)
    return { answer: { report, notes }, exitCode: 0 }
  })
