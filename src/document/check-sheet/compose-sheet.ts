import type { CheckedReport } from './checked-report'
import { findingsTable } from './findings-table'
import { identityTable } from './identity-table'
import { rulesTable } from './rules-table'
import { center, head, type SheetBlock, type SheetDocument, type SheetTable } from './sheet-document'

const signers = ['填报人', '审核人', '负责人']

const signatures: SheetTable = {
  kind: 'table',
  name: '签字',
  characters: [5, null, 4, 13],
  headRows: 0,
  rowPt: 30,
  together: true,
  rows: signers.map((signer) => [head(signer), center(''), head('日期'), center('年　　月　　日')]),
}

const listed = (heading: string, findings: CheckedReport['open'], none: string): SheetBlock[] => [
  { kind: 'heading', text: heading },
  findings.length === 0 ? { kind: 'line', text: none } : findingsTable(heading, findings),
]

/** What the check sheet says, in order: the report, what is open, what was explained, who signs, then every rule. */
export function composeSheet(checked: CheckedReport): SheetDocument {
  const rules = checked.chapters.filter((chapter) => chapter.rules.length > 0)
  return {
    language: 'zh-CN',
    name: `${checked.title}核对单`,
    author: checked.agency,
    title: ['政府信息公开工作年度报告核对单'],
    blocks: [
      identityTable(checked),
      ...listed('一、还要看的', checked.open, '没有。'),
      ...listed('二、已写明原因的', checked.explained, '没有。'),
      { kind: 'heading', text: '三、签字' },
      signatures,
      { kind: 'heading', text: '附：各条规则的核对结果' },
      ...rules.map(rulesTable),
    ],
  }
}
