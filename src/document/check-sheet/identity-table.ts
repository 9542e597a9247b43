import { dataPart } from '../data-part'
import type { CheckedReport } from './checked-report'
import { head, left, type SheetTable } from './sheet-document'

/** The seal that our Word files carry, in groups that can be read out and compared. */
function fingerprint(source: string): string {
  const groups = dataPart(source).sha256.match(/.{8}/g) ?? []
  return [groups.slice(0, 4), groups.slice(4)].map((half) => half.join(' ')).join('\n')
}

function readyLine({ ready, explained, chapters }: CheckedReport): string {
  const notJudged = chapters.flatMap(({ rules }) => rules).filter(({ outcome }) => outcome === 'not-judged').length
  const counts = [
    `必改 ${ready.mustFix} 处`,
    `应核 ${ready.toReview} 处`,
    `尚空 ${ready.blankCells} 格`,
    `已说明 ${explained.length} 处`,
    `未能核对 ${notJudged} 条`,
  ]
  return counts.join('，')
}

/** Which report was checked, by which form, with what outcome, and how to tell its file. */
export const identityTable = (checked: CheckedReport): SheetTable => ({
  kind: 'table',
  name: '核对的报告',
  characters: [5, null],
  headRows: 0,
  together: true,
  rows: [
    ['报告', checked.title],
    ['单位', checked.agency],
    ['年度', `${checked.year}年`],
    ['格式', checked.form],
    ['结果', readyLine(checked)],
    ['文件指纹', `${fingerprint(checked.source)}\n和同一份 Word 文档里带的相同；报告改一个字就变。`],
  ].map(([name = '', text = '']) => [head(name), left(text)]),
})
