import { expect, test } from 'vitest'
import type { WordList } from '../../report/word-list'
import { composeCheckSheet } from '../check-sheet/compose-check-sheet'
import { runChecks } from '../run-checks'
import { reportSaying } from '../text-report.fixture'

const wordList: WordList = {
  phrases: [{ wrong: '政务超市', right: '便民服务中心', note: '2024年改名' }, { wrong: '旧平台' }],
  places: ['白水镇', '青石镇'],
}
const report = reportSaying('part5', ['白水镇政务超市设在旧平台。青石镇政务超市已改名。'])
const own = runChecks(report, { wordList }).findings.filter(({ rule }) => rule === 'county.word')

test('phrases and other places of the county’s list are found, on trial, the agency’s own name is not', () => {
  expect(
    own.map(({ severity, kind, places: [place] }) => [severity, kind, place?.kind === 'text' && place.quote]),
  ).toEqual([
    ['trial', 'countyWord', '白水镇'],
    ['trial', 'countyWord', '政务超市'],
    ['trial', 'countyWord', '旧平台'],
    ['trial', 'countyWord', '政务超市'],
  ])
})

test('a word with a better one offers it', () => {
  expect(own.map(({ suggestions }) => suggestions.map(({ label }) => label))).toEqual([
    [],
    ['改为“便民服务中心”'],
    [],
    ['改为“便民服务中心”'],
  ])
})

test('without a list the rule rests: nothing found, nothing said to hold', () => {
  const result = runChecks(report)
  expect(result.findings.filter(({ rule }) => rule === 'county.word')).toEqual([])
  const listed = (list: WordList | null) =>
    composeCheckSheet(runChecks(report, { wordList: list }), report).chapters.some(({ rules }) =>
      rules.some(({ code }) => code === '文9-12'),
    )
  expect([listed(null), listed(wordList)]).toEqual([false, true])
})
