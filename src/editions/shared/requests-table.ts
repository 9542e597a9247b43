import { type Leaf, leavesOf } from '../cells'
import type { Heading, Relation, TableDefinition } from '../edition'
import { cell } from './terms'

const applicants: readonly Heading[] = [
  { key: 'naturalPerson', label: '自然人' },
  {
    key: 'organizations',
    label: '法人或其他组织',
    children: [
      { key: 'commercialEnterprise', label: '商业企业' },
      { key: 'researchInstitution', label: '科研机构' },
      { key: 'publicWelfareOrganization', label: '社会公益组织' },
      { key: 'legalServiceInstitution', label: '法律服务机构' },
      { key: 'otherOrganization', label: '其他' },
    ],
  },
  { key: 'total', label: '总计', total: true },
]

/** Leaf columns of table 3, 自然人 to 总计. */
export const applicantColumns: readonly Leaf[] = leavesOf(applicants)

const outcomesBeforeOther: readonly Heading[] = [
  { key: 'granted', label: '（一）予以公开' },
  { key: 'partiallyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  {
    key: 'denied',
    label: '（三）不予公开',
    children: [
      { key: 'deniedStateSecret', label: '1.属于国家秘密' },
      { key: 'deniedProhibitedByLaw', label: '2.其他法律行政法规禁止公开' },
      { key: 'deniedThreeSecuritiesOneStability', label: '3.危及“三安全一稳定”' },
      { key: 'deniedThirdPartyRights', label: '4.保护第三方合法权益' },
      { key: 'deniedInternalAffairs', label: '5.属于三类内部事务信息' },
      { key: 'deniedDeliberativeProcess', label: '6.属于四类过程性信息' },
      { key: 'deniedEnforcementCaseFile', label: '7.属于行政执法案卷' },
      { key: 'deniedAdministrativeInquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    key: 'unavailable',
    label: '（四）无法提供',
    children: [
      { key: 'unavailableNotHeld', label: '1.本机关不掌握相关政府信息' },
      { key: 'unavailableRequiresCreation', label: '2.没有现成信息需要另行制作' },
      { key: 'unavailableStillUnclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    key: 'declined',
    label: '（五）不予处理',
    children: [
      { key: 'declinedPetitionOrComplaint', label: '1.信访举报投诉类申请' },
      { key: 'declinedDuplicateRequest', label: '2.重复申请' },
      { key: 'declinedPublishedMaterial', label: '3.要求提供公开出版物' },
      { key: 'declinedExcessiveRequests', label: '4.无正当理由大量反复申请' },
      { key: 'declinedConfirmOrReissue', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
]

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/**
 * The number that a row's total is called by, the same in every edition: 21 to 40 before （六）其他处理, 44 and 45
 * behind it; the rows of （六） itself differ between editions and bring their own.
 */
function rowCodes(rows: readonly Heading[], other: OtherHandling): ReadonlyMap<string, number> {
  const others = leavesOf([other.heading]).map(({ heading }) => heading.key)
  const keys = leavesOf(rows).map(({ heading }) => heading.key)
  const first = keys.indexOf(others[0] ?? '')
  return new Map(
    keys.map((key, index) => {
      if (index < first) return [key, 21 + index]
      const behind = index - first - others.length
      return [key, behind < 0 ? other.firstCode + index - first : 44 + behind]
    }),
  )
}

function relationsOf(rows: readonly Heading[], other: OtherHandling): Relation[] {
  const codes = rowCodes(rows, other)
  const outcomes = leavesOf(rows.find(({ key }) => key === 'results')?.children ?? [])
    .map(({ heading }) => heading.key)
    .filter((key) => key !== 'resultsTotal')
  const balances = applicantColumns.map(
    ({ heading: { key, label } }, index): Relation => ({
      key: `t3.balance.${key}`,
      code: `勾3-${twoDigits(index + 1)}`,
      title: `第一项+第二项=第三项（七）总计+第四项（${label}）`,
      left: [cell('table3', 'newRequests', key), cell('table3', 'carriedOverFromPreviousYear', key)],
      right: [cell('table3', 'resultsTotal', key), cell('table3', 'carriedForwardToNextYear', key)],
      operator: '=',
      severity: 'error',
      basis: 'printed',
      clause: '表三左上角：第一项加第二项之和，等于第三项加第四项之和',
    }),
  )
  const columnTotals = applicantColumns.map(
    ({ heading: { key, label } }, index): Relation => ({
      key: `t3.resultsTotal.${key}`,
      code: `勾3-${twoDigits(index + 11)}`,
      title: `（一）至（六）各项之和=（七）总计（${label}）`,
      left: outcomes.map((row) => cell('table3', row, key)),
      right: [cell('table3', 'resultsTotal', key)],
      operator: '=',
      severity: 'error',
      basis: 'total',
    }),
  )
  const rowTotals = leavesOf(rows).map(
    ({ heading: { key, label } }): Relation => ({
      key: `t3.rowTotal.${key}`,
      code: `勾3-${twoDigits(codes.get(key) ?? 0)}`,
      title: `自然人+五类组织=总计（${label}）`,
      left: applicantColumns
        .filter(({ heading }) => heading.total !== true)
        .map(({ heading }) => cell('table3', key, heading.key)),
      right: [cell('table3', key, 'total')],
      operator: '=',
      severity: 'error',
      basis: 'total',
    }),
  )
  return [...balances, ...columnTotals, ...rowTotals]
}

/** How an edition breaks down （六）其他处理, and the code of the first row total in it. */
interface OtherHandling {
  readonly heading: Heading
  readonly firstCode: number
}

/** Table 3; the editions differ in how （六）其他处理 is broken down, nowhere else. */
export function requestsTable(other: OtherHandling): TableDefinition {
  const rows: readonly Heading[] = [
    { key: 'newRequests', label: '一、本年新收政府信息公开申请数量' },
    { key: 'carriedOverFromPreviousYear', label: '二、上年结转政府信息公开申请数量' },
    {
      key: 'results',
      label: '三、本年度办理结果',
      children: [...outcomesBeforeOther, other.heading, { key: 'resultsTotal', label: '（七）总计', total: true }],
    },
    { key: 'carriedForwardToNextYear', label: '四、结转下年度继续办理' },
  ]
  return {
    id: 'table3',
    part: 'part3',
    title: '三、收到和处理政府信息公开申请情况',
    unit: '件',
    labelColumns: 3,
    widths: [23, 57, 137, 38, 47, 47, 66, 57, 38, 62],
    blocks: [
      {
        key: 'requests',
        corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        unit: '件',
        columns: [{ key: 'applicants', label: '申请人情况', children: applicants }],
        rows,
      },
    ],
    relations: relationsOf(rows, other),
  }
}
