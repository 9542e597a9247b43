import { composeCheckSheet } from '../checks/check-sheet/compose-check-sheet'
import { placeNames } from '../checks/narrative/place-names'
import { setPlaceNames } from '../checks/narrative/places'
import { runChecks } from '../checks/run-checks'
import { composeSheet } from '../document/check-sheet/compose-sheet'
import { writeSheetDocx } from '../document/check-sheet/write-sheet-docx'
import { CommandError, type Verb } from './command'
import { answerEach } from './each-file'
import { openReport } from './open-report'
import { openWordList } from './open-word-list'
import { readParameters, requireFiles } from './parameters'
import { printedFinding } from './printed-finding'
import { save } from './save'

/** `check FILE … [--last FILE] [--words LIST] [--sheet OUT]`: what is wrong in a report, and which rules could not be judged. */
export const check: Verb = async (parameters, output) => {
  setPlaceNames(placeNames)
  const given = readParameters(parameters, { last: '', words: '', sheet: '' })
  const { last, words, sheet } = given.options
  const lastYear = last === undefined ? null : (await openReport(last)).report
  const wordList = words === undefined ? null : openWordList(words)
  const files = requireFiles(given)
  if (sheet !== undefined && files.length > 1) throw new CommandError('--sheet 一次只核对一个文件。')
  return answerEach(files, output, async (file) => {
    const { report } = await openReport(file)
    const result = runChecks(report, { lastYear, wordList })
    const { findings, notJudged } = result
    if (sheet !== undefined) save(sheet, writeSheetDocx(composeSheet(composeCheckSheet(result, report))))
    const print = printedFinding(report)
    return {
      answer: { findings: findings.map(print), notJudged: notJudged.map(print) },
      exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    }
  })
}
