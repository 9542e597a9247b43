import { existsSync, readFileSync } from 'node:fs'
import type { NarrativeCase } from '../src/checks/narrative/cases.fixture'
import { textRules } from '../src/checks/narrative/index'
import { measureCases } from '../src/checks/narrative/measure-cases.fixture'
import { placeNames } from '../src/checks/narrative/place-names'
import { setPlaceNames } from '../src/checks/narrative/places'

const published = '../shared/narrative-cases.json'

function share(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3)
}

if (!existsSync(published)) console.log(`check:narrative: ${published} is absent, nothing measured.`)
else {
  setPlaceNames(placeNames)
  const cases: NarrativeCase[] = JSON.parse(readFileSync(published, 'utf8'))
  const { scores, missed, alarms } = measureCases(textRules, cases)
  console.log('rule            expected  found  false alarms  precision  recall')
  for (const [kind, { expected, found, falseAlarms }] of scores)
    console.log(
      `${kind.padEnd(16)}${String(expected).padStart(8)}${String(found).padStart(7)}${String(falseAlarms).padStart(14)}${share(found, found + falseAlarms).padStart(11)}${share(found, expected).padStart(8)}`,
    )
  for (const { id, rule, quote, text } of missed) console.log(`missed       ${id} ${rule} 「${quote}」 in ${text}`)
  for (const { id, finding, text } of alarms)
    console.log(`false alarm  ${id} ${finding.kind} ${finding.message.what} in ${text}`)
  if (missed.length + alarms.length > 0 && process.argv.includes('--strict')) process.exitCode = 1
}
