import type { CellKey, EditionId } from '../../editions/edition'

/** A figure of the text that a declared relation ties to cells; the text holds its name in braces. */
interface Stated {
  readonly relation: string
  readonly cells: readonly CellKey[]
}

const inBoth: Readonly<Record<string, Stated>> = {
  received: { relation: 'n.newRequests', cells: ['table3.newRequests.total'] },
  concluded: { relation: 'n.resultsTotal', cells: ['table3.resultsTotal.total'] },
  forward: { relation: 'n.carriedForward', cells: ['table3.carriedForwardToNextYear.total'] },
  review: { relation: 'n.review', cells: ['table4.cases.reviewTotal'] },
  suits: { relation: 'n.litigation', cells: ['table4.cases.directSuitTotal', 'table4.cases.postReviewSuitTotal'] },
}

/** What the text states, by the names in its sentences. */
export const statedIn: Readonly<Record<EditionId, Readonly<Record<string, Stated>>>> = {
  '2021': {
    ...inBoth,
    issued: { relation: 'n.normativeIssued', cells: ['table2.normativeDocuments.issued'] },
    repealed: { relation: 'n.normativeRepealed', cells: ['table2.normativeDocuments.repealed'] },
    inForce: { relation: 'n.normativeInForce', cells: ['table2.normativeDocuments.inForce'] },
    licensing: { relation: 'n.licensing', cells: ['table2.administrativeLicensing.decisions'] },
    penalty: { relation: 'n.penalty', cells: ['table2.administrativePenalty.decisions'] },
    coercion: { relation: 'n.coercion', cells: ['table2.administrativeCoercion.decisions'] },
  },
  '2019': {
    ...inBoth,
    issued: { relation: 'n.normativeIssued', cells: ['table2.normativeDocuments.newlyMade'] },
    licensing: { relation: 'n.licensing', cells: ['table2.administrativeLicensing.decisions'] },
    penalty: { relation: 'n.penalty', cells: ['table2.administrativePenalty.decisions'] },
    coercion: { relation: 'n.coercion', cells: ['table2.administrativeCoercion.decisions'] },
  },
}

/** Members of the list in the text, and their total. */
export const listMembers = ['functions', 'documents', 'finance', 'news'] as const

const own: Readonly<Record<EditionId, string>> = {
  '2021': '制发行政规范性文件{issued}件，废止行政规范性文件{repealed}件，现行有效行政规范性文件{inForce}件。',
  '2019': '新制作规范性文件{issued}件，均已公开。',
}

/** Part one line by line. */
export const sentencesOf = (id: EditionId): readonly string[] => [
  '（一）主动公开',
  `{year}年，我镇在云河县人民政府门户网站公开政府信息{whole}条，其中机构职能{functions}条、政策文件{documents}条、财政信息{finance}条、工作动态{news}条。${own[id]}`,
  '作出行政许可决定{licensing}件，行政处罚决定{penalty}件，行政强制决定{coercion}件。',
  '（二）依申请公开',
  '{year}年，我镇收到政府信息公开申请{received}件，上年结转{carriedIn}件，办结{concluded}件，结转下年度继续办理{forward}件。被申请行政复议{review}件，被提起行政诉讼{suits}件。',
  '（三）政府信息管理',
  '公开前逐条审核内容和密级，每季度清理一次失效信息。',
  '（四）政府信息公开平台建设',
  '设置政务公开专区1个、村级公开栏9处，由专人维护。',
  '（五）监督保障',
  '政府信息公开列入年度工作考核，组织社会评议1次，开展业务培训2次，全年没有发生责任追究情形。',
]
