import type { NarrativeFigure, Relation, Term } from '../edition'
import { applicantColumns } from './requests-table'
import { cell, lastYear, stated } from './terms'

/** Item 四 of one year opens item 二 of the next; both editions count the same thing. */
export const carryOver: readonly Relation[] = applicantColumns.map(({ heading: { key, label } }, index) => ({
  key: `x.carryOver.${key}`,
  code: `跨3-0${index + 1}`,
  title: `本年“上年结转”=上年“结转下年度继续办理”（${label}）`,
  left: [lastYear('table3', 'carriedForwardToNextYear', key)],
  right: [cell('table3', 'carriedOverFromPreviousYear', key)],
  operator: '=',
  severity: key === 'total' ? 'error' : 'warning',
  basis: 'practice',
  requires: 'previousYearReport',
  note: '两版第四项口径相同，2020→2021可比',
}))

/** The text states a figure that a table states too. */
export const statedInTable = (
  key: string,
  code: string,
  title: string,
  figure: NarrativeFigure,
  right: readonly Term[],
  severity: 'error' | 'warning' = 'error',
): Relation => ({ key, code, title, left: [stated(figure)], right, operator: '=', severity, basis: 'practice' })

export const requestsAndDisputesInText: readonly Relation[] = [
  {
    ...statedInTable(
      'n.newRequests',
      '文3-01',
      '正文“收到政府信息公开申请N件”=表三本年新收总计',
      'part1.requestsReceived',
      [cell('table3', 'newRequests', 'total')],
    ),
    note: '若正文写“含上年结转”，比较对象为新收+上年结转',
  },
  statedInTable('n.resultsTotal', '文3-02', '正文“办结/答复N件”=表三（七）总计', 'part1.requestsConcluded', [
    cell('table3', 'resultsTotal', 'total'),
  ]),
  statedInTable('n.carriedForward', '文3-03', '正文“结转下年度N件”=表三第四项总计', 'part1.requestsCarriedForward', [
    cell('table3', 'carriedForwardToNextYear', 'total'),
  ]),
  statedInTable('n.review', '文4-01', '正文行政复议件数=表四行政复议总计', 'part1.reviewCases', [
    cell('table4', 'cases', 'reviewTotal'),
  ]),
  statedInTable('n.litigation', '文4-02', '正文行政诉讼件数=表四两个诉讼总计之和', 'part1.litigationCases', [
    cell('table4', 'cases', 'directSuitTotal'),
    cell('table4', 'cases', 'postReviewSuitTotal'),
  ]),
]

const decisions = [
  ['licensing', '文2-04', 'administrativeLicensing'],
  ['penalty', '文2-05', 'administrativePenalty'],
  ['coercion', '文2-06', 'administrativeCoercion'],
] as const

export const decisionsInText: readonly Relation[] = decisions.map(([key, code, row]) =>
  statedInTable(
    `n.${key}`,
    code,
    '正文许可/处罚/强制件数=表二处理决定数量',
    `part1.${key}Decisions`,
    [cell('table2', row, 'decisions')],
    'warning',
  ),
)

/** Arithmetic inside the text itself. */
export const arithmeticInText: readonly Relation[] = [
  {
    key: 'n.listSum',
    code: '文1-04',
    title: '“共N条，其中A、B、C”且非“等”式列举：各项之和=N',
    left: [stated('anyList.items')],
    right: [stated('anyList.total')],
    operator: '=',
    severity: 'warning',
    basis: 'practice',
  },
  {
    key: 'n.listSubset',
    code: '文1-05',
    title: '任一“其中”项≤总数；“等”式列举之和≤总数',
    left: [stated('anyList.item')],
    right: [stated('anyList.total')],
    operator: '<=',
    severity: 'error',
    basis: 'practice',
  },
  {
    key: 'n.percent',
    code: '文1-06',
    title: '占比=分项÷总数（允许末位±1）',
    left: [stated('anyPercent.printed')],
    right: [stated('anyPercent.computed')],
    operator: '≈',
    severity: 'warning',
    basis: 'practice',
  },
]
