import { cellKey, cellsOf } from '../../../editions/cells'
import type { CellAddress, Edition } from '../../../editions/edition'

/** Result groups of table 3: the form prints no subtotal for them, so they are sums of their rows. */
const groups: readonly (readonly [RegExp, RegExp])[] = [
  [/^予以公开$/, /^granted$/],
  [/^部分公开$/, /^partiallyGranted$/],
  [/^不予公开$/, /^denied/],
  [/^无法提供$/, /^unavailable/],
  [/^不予处理$/, /^declined/],
  [/^其他处理$/, /^other(?:Handling|Overdue|Misc)/],
]

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^属于国家秘密$/, 'deniedStateSecret'],
  [/^(?:其他)?法律、?行政法规禁止公开$/, 'deniedProhibitedByLaw'],
  [/三安全一稳定”?$/, 'deniedThreeSecuritiesOneStability'],
  [/^保护第三方合法权益$/, 'deniedThirdPartyRights'],
  [/^属于(?:三类)?内部事务(?:信息)?$/, 'deniedInternalAffairs'],
  [/^属于(?:四类)?过程性信息$/, 'deniedDeliberativeProcess'],
  [/^属于行政执法案卷$/, 'deniedEnforcementCaseFile'],
  [/^(?:属于)?行政查询事项$/, 'deniedAdministrativeInquiry'],
  [/^本机关不掌握(?:相关(?:政府)?信息)?$/, 'unavailableNotHeld'],
  [/^没有现成信息(?:需要?另行制作)?$/, 'unavailableRequiresCreation'],
  [/^补正后(?:申请内容)?仍不明确$/, 'unavailableStillUnclear'],
  [/^信访举报投诉类?(?:申请)?$/, 'declinedPetitionOrComplaint'],
  [/^重复申请$/, 'declinedDuplicateRequest'],
  [/^要求提供公开出版物$/, 'declinedPublishedMaterial'],
  [/^无正当理由大量反复申请$/, 'declinedExcessiveRequests'],
]

const applicants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^自然人$/, ['naturalPerson']],
  [
    /^法人(?:或|和|及|、|与)?(?:其他)?(?:社会)?组织$|^法人及其他组织$|^法人和其他组织$/,
    [
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrganization',
      'legalServiceInstitution',
      'otherOrganization',
    ],
  ],
  [/^(?:商业)?企业$|^公司$/, ['commercialEnterprise']],
  [/^科研机构$/, ['researchInstitution']],
  [/^社会公益组织$/, ['publicWelfareOrganization']],
  [/^法律服务机构$/, ['legalServiceInstitution']],
]

const plain = (label: string): string =>
  label
    .replace(/^(?:其中|，|由|作出?|依法|全部申请中|申请中|所有申请中|属于(?=予以|部分|不予|无法|其他处理))+/, '')
    .replace(/(?:的|申请|提出|提交|共|合计|共计|答复|决定|，|为)+$/, '')

const rowsOf = (edition: Edition): readonly string[] => [
  ...new Set([...cellsOf(edition).values()].filter(({ table }) => table === 'table3').map(({ row }) => row)),
]

/** Rows of table 3 that a label names: 不予公开, 予以公开和部分公开, or a single reason. */
export function resultRows(label: string, edition: Edition): readonly string[] | null {
  const name = plain(label)
  const reason = reasons.find(([pattern]) => pattern.test(name))
  if (reason !== undefined) return [reason[1]]
  const parts = name.split(/[、和及与]/)
  const rows: string[] = []
  for (const part of parts) {
    const group = groups.find(([pattern]) => pattern.test(plain(part)))
    if (group === undefined) return null
    rows.push(...rowsOf(edition).filter((row) => group[1].test(row)))
  }
  return rows
}

export const applicantColumns = (label: string): readonly string[] | null =>
  applicants.find(([pattern]) => pattern.test(plain(label)))?.[1] ?? null

export const requestCells = (rows: readonly string[], columns: readonly string[] = ['total']): CellAddress[] =>
  rows.flatMap((row) => columns.map((column): CellAddress => ({ table: 'table3', row, column })))

export const isCell = (edition: Edition, cell: CellAddress): boolean => cellsOf(edition).has(cellKey(cell))
