import type { Block, Relation, TableDefinition } from '../edition'
import { cell, lastYear, minus } from '../shared/terms'
import { rulesZeroForTownship } from '../shared/township-rules'

const decisionColumn = { key: 'decisions', label: '本年处理决定数量', span: 3 } as const

const blocks: readonly Block[] = [
  {
    key: 'art20Item1',
    banner: '第二十条第（一）项',
    corner: '信息内容',
    unit: '件',
    columns: [
      { key: 'issued', label: '本年制发件数' },
      { key: 'repealed', label: '本年废止件数' },
      { key: 'inForce', label: '现行有效件数' },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normativeDocuments', label: '行政规范性文件' },
    ],
  },
  {
    key: 'art20Item5',
    banner: '第二十条第（五）项',
    corner: '信息内容',
    unit: '件',
    columns: [decisionColumn],
    rows: [{ key: 'administrativeLicensing', label: '行政许可' }],
  },
  {
    key: 'art20Item6',
    banner: '第二十条第（六）项',
    corner: '信息内容',
    unit: '件',
    columns: [decisionColumn],
    rows: [
      { key: 'administrativePenalty', label: '行政处罚' },
      { key: 'administrativeCoercion', label: '行政强制' },
    ],
  },
  {
    key: 'art20Item8',
    banner: '第二十条第（八）项',
    corner: '信息内容',
    unit: '万元',
    columns: [{ key: 'feeAmount', label: '本年收费金额（单位：万元）', span: 3, valueKind: 'nonNegativeDecimal' }],
    rows: [{ key: 'administrativeFees', label: '行政事业性收费' }],
  },
]

const stock = [
  ['rules', '规章', 2],
  ['normativeDocuments', '行政规范性文件', 4],
] as const

const stockRelations = stock.flatMap(([row, label, number]): Relation[] => [
  {
    key: `t2.inForce.crossYear.${row}`,
    code: `勾2-0${number}`,
    title: `上年现行有效+本年制发-本年废止=本年现行有效（${label}）`,
    left: [lastYear('table2', row, 'inForce'), cell('table2', row, 'issued'), minus('table2', row, 'repealed')],
    right: [cell('table2', row, 'inForce')],
    operator: '=',
    severity: 'warning',
    basis: 'practice',
    requires: 'previousYearReport2021Edition',
    note: '前一年为2019版时无“现行有效件数”，不可比；文件自动失效、区划或机构调整可造成合理差异，需填写说明',
  },
  {
    key: `t2.issuedWithinInForce.${row}`,
    code: `勾2-0${number + 1}`,
    title: `现行有效≥本年制发-本年废止（${label}）`,
    left: [cell('table2', row, 'inForce')],
    right: [cell('table2', row, 'issued'), minus('table2', row, 'repealed')],
    operator: '>=',
    severity: 'warning',
    basis: 'sanity',
  },
])

/** Table 2 of the 2021 edition. */
export const disclosureTable: TableDefinition = {
  id: 'table2',
  part: 'part2',
  title: '二、主动公开政府信息情况',
  unit: null,
  labelColumns: 1,
  widths: [140, 140, 140, 140],
  blocks,
  relations: [...stockRelations, rulesZeroForTownship(['issued', 'repealed', 'inForce'])],
}
