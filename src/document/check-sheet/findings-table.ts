import type { CheckedFinding } from './checked-report'
import { explainedAt } from './explained-at'
import { findingMark, outcomeWords } from './outcome-words'
import { center, head, left, type SheetCell, type SheetTable } from './sheet-document'

/** A place without a name, such as the title, needs no line of its own. */
function wordsOf({ what, where, quote, todo, follow, explanation }: CheckedFinding): string {
  const lines = [what, where === '' ? '' : `位置：${where}`, quote === '' ? '' : `原文：“${quote}”`]
  if (follow.length > 0) lines.push(`随之不平：${follow.join('、')}`)
  if (explanation === null) lines.push(`办法：${todo}`)
  else lines.push(`原因：${explanation.reason}（${explainedAt(explanation.at)}）`)
  return lines.filter((line) => line !== '').join('\n')
}

function row(finding: CheckedFinding): readonly SheetCell[] {
  const { code, outcome, figures } = finding
  const words = wordsOf(finding)
  const start = [center(findingMark(finding)), center(`${code}\n${outcomeWords[outcome]}`)]
  if (figures === null) return [...start, left(words, 4)]
  return [...start, left(words), center(figures.left), center(figures.right), center(figures.difference)]
}

/** Findings with both figures and the difference, in the order of the report. */
export const findingsTable = (name: string, findings: readonly CheckedFinding[]): SheetTable => ({
  kind: 'table',
  name,
  characters: [2.6, 4.2, null, 3.6, 3.6, 3.2],
  headRows: 1,
  rows: [['序号', '规则', '情况', '左边', '右边', '差'].map(head), ...findings.map(row)],
})
