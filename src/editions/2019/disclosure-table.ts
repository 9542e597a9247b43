import type { Block, Heading, Relation, TableDefinition } from '../edition'
import { cell, lastYear, zero } from '../shared/terms'
import { rulesZeroForTownship } from '../shared/township-rules'

const itemColumns = (spans: readonly [number, number]): readonly Heading[] => [
  { key: 'previousItemCount', label: '上一年项目数量', span: spans[0] },
  { key: 'itemCountChange', label: '本年增/减', span: spans[1], valueKind: 'signedInteger' },
]

const itemsAndDecisions: readonly Heading[] = [...itemColumns([1, 2]), { key: 'decisions', label: '处理决定数量' }]

const blocks: readonly Block[] = [
  {
    key: 'art20Item1',
    banner: '第二十条第（一）项',
    corner: '信息内容',
    unit: '件',
    columns: [
      { key: 'newlyMade', label: '本年新制作数量' },
      { key: 'newlyDisclosed', label: '本年新公开数量', span: 2 },
      { key: 'totalDisclosed', label: '对外公开总数量' },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normativeDocuments', label: '规范性文件' },
    ],
  },
  {
    key: 'art20Item5',
    banner: '第二十条第（五）项',
    corner: '信息内容',
    unit: null,
    columns: itemsAndDecisions,
    rows: [
      { key: 'administrativeLicensing', label: '行政许可' },
      { key: 'otherManagementServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    key: 'art20Item6',
    banner: '第二十条第（六）项',
    corner: '信息内容',
    unit: null,
    columns: itemsAndDecisions,
    rows: [
      { key: 'administrativePenalty', label: '行政处罚' },
      { key: 'administrativeCoercion', label: '行政强制' },
    ],
  },
  {
    key: 'art20Item8',
    banner: '第二十条第（八）项',
    corner: '信息内容',
    unit: '项',
    columns: itemColumns([2, 2]),
    rows: [{ key: 'administrativeFees', label: '行政事业性收费' }],
  },
  {
    key: 'art20Item9',
    banner: '第二十条第（九）项',
    corner: '信息内容',
    unit: null,
    columns: [
      { key: 'projectCount', label: '采购项目数量', span: 2 },
      { key: 'totalAmount', label: '采购总金额', span: 2, valueKind: 'nonNegativeDecimal' },
    ],
    rows: [{ key: 'centralizedProcurement', label: '政府集中采购' }],
  },
]

const documents = [
  ['rules', '规章', 2],
  ['normativeDocuments', '规范性文件', 4],
] as const

// Codes continue after those of the 2021 edition, so that a code said on the telephone means one rule in any year.
const documentRelations = documents.flatMap(([row, label, number]): Relation[] => [
  {
    key: `t2.totalDisclosedAtLeastNew.${row}`,
    code: `勾2-1${number}`,
    title: `对外公开总数量≥本年新公开数量（${label}）`,
    left: [cell('table2', row, 'totalDisclosed')],
    right: [cell('table2', row, 'newlyDisclosed')],
    operator: '>=',
    severity: 'warning',
    basis: 'sanity',
  },
  {
    key: `t2.totalDisclosed.crossYear.${row}`,
    code: `勾2-1${number + 1}`,
    title: `上年对外公开总数量+本年新公开数量≥本年对外公开总数量（差额为废止失效）（${label}）`,
    left: [lastYear('table2', row, 'totalDisclosed'), cell('table2', row, 'newlyDisclosed')],
    right: [cell('table2', row, 'totalDisclosed')],
    operator: '>=',
    severity: 'notice',
    basis: 'practice',
    requires: 'previousYearReport2019Edition',
  },
])

const itemRows = [
  'administrativeLicensing',
  'otherManagementServices',
  'administrativePenalty',
  'administrativeCoercion',
  'administrativeFees',
] as const

const itemRelations = itemRows.flatMap((row, index): Relation[] => [
  {
    key: `t2.previousItems.crossYear.${row}`,
    code: `勾2-${21 + 2 * index}`,
    title: '本年“上一年项目数量”=上年“上一年项目数量”+上年“本年增/减”',
    left: [lastYear('table2', row, 'previousItemCount'), lastYear('table2', row, 'itemCountChange')],
    right: [cell('table2', row, 'previousItemCount')],
    operator: '=',
    severity: 'warning',
    basis: 'practice',
    requires: 'previousYearReport2019Edition',
  },
  {
    key: `t2.itemCountNotNegative.${row}`,
    code: `勾2-${22 + 2 * index}`,
    title: '上一年项目数量+本年增/减≥0',
    left: [cell('table2', row, 'previousItemCount'), cell('table2', row, 'itemCountChange')],
    right: [zero],
    operator: '>=',
    severity: 'error',
    basis: 'sanity',
  },
])

/**
 * Table 2 of the 2019 edition. Blocks of three and of two numbers share one five-column grid with a hair-thin
 * third column, as published pages print it.
 */
export const disclosureTable: TableDefinition = {
  id: 'table2',
  part: 'part2',
  title: '二、主动公开政府信息情况',
  unit: null,
  labelColumns: 1,
  widths: [219, 149, 1, 101, 89],
  blocks,
  relations: [
    ...documentRelations,
    ...itemRelations,
    {
      key: 't2.procurementCoPresence',
      code: '勾2-31',
      title: '采购项目数量与采购总金额同为0或同不为0',
      left: [cell('table2', 'centralizedProcurement', 'projectCount')],
      right: [cell('table2', 'centralizedProcurement', 'totalAmount')],
      operator: 'bothZeroOrBothNonZero',
      severity: 'warning',
      basis: 'sanity',
    },
    rulesZeroForTownship(['newlyMade', 'newlyDisclosed', 'totalDisclosed']),
  ],
}
