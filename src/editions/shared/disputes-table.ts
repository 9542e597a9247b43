import type { Heading, Relation, TableDefinition } from '../edition'
import { cell } from './terms'

const results = [
  ['Upheld', '结果维持'],
  ['Corrected', '结果纠正'],
  ['Other', '其他结果'],
  ['Pending', '尚未审结'],
] as const

const resultColumns = (prefix: string): readonly Heading[] => [
  ...results.map(([suffix, label]) => ({ key: `${prefix}${suffix}`, label })),
  { key: `${prefix}Total`, label: '总计', total: true },
]

const procedures = [
  { key: 'review', label: '行政复议' },
  { key: 'directSuit', label: '未经复议直接起诉' },
  { key: 'postReviewSuit', label: '复议后起诉' },
] as const

const relations = procedures.map(
  ({ key, label }, index): Relation => ({
    key: `t4.total.${key}`,
    code: `勾4-0${index + 1}`,
    title: `结果维持+结果纠正+其他结果+尚未审结=总计（${label}）`,
    left: results.map(([suffix]) => cell('table4', 'cases', `${key}${suffix}`)),
    right: [cell('table4', 'cases', `${key}Total`)],
    operator: '=',
    severity: 'error',
    basis: 'total',
  }),
)

/** Table 4, the same in both editions: one row of fifteen numbers without a row label. */
export const disputesTable: TableDefinition = {
  id: 'table4',
  part: 'part4',
  title: '四、政府信息公开行政复议、行政诉讼情况',
  unit: '件',
  labelColumns: 0,
  widths: [28, 40, 40, 40, 43, 36, 40, 40, 40, 40, 40, 40, 40, 40, 27],
  blocks: [
    {
      key: 'cases',
      unit: '件',
      columns: [
        { key: 'review', label: '行政复议', children: resultColumns('review') },
        {
          key: 'litigation',
          label: '行政诉讼',
          children: [
            { key: 'directSuit', label: '未经复议直接起诉', children: resultColumns('directSuit') },
            { key: 'postReviewSuit', label: '复议后起诉', children: resultColumns('postReviewSuit') },
          ],
        },
      ],
      rows: [{ key: 'cases', label: '' }],
    },
  ],
  relations,
}
