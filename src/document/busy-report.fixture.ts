import { editionById } from '../editions'
import { cellsOf } from '../editions/cells'
import type { EditionId } from '../editions/edition'
import { newReport } from '../report/drafting'
import { emptyAgency } from '../report/empty-report'
import { totalRelations } from '../report/figures'
import type { Agency, Block, Report } from '../report/report'
import { barChart, pngUrl } from './bar-chart.fixture'

/** A fictional township; every name in it is invented. */
const qingshi: Agency = {
  ...emptyAgency,
  name: '青石镇人民政府',
  province: '江南省',
  city: '清江市',
  county: '云河县',
  office: '青石镇党政办公室',
  address: '云河县青石镇文昌路18号',
  postcode: '000000',
  telephone: '0000-1234567',
  websiteName: '云河县人民政府门户网站',
  websiteAddress: 'www.example.gov.cn',
}

/** What the four bars stand for is said in the caption. */
const chart = pngUrl(barChart([18, 57, 196, 126]))

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

const partOne = (year: number): Block[] => [
  ...paragraphs(
    '（一）主动公开',
    `${year}年，我镇通过县政府门户网站和“青石发布”公众号主动公开政府信息412条，其中机构职能类18条、政策文件类57条、重点领域类196条、公告公示类126条、人事任免类15条；发布政策解读9篇，举办政府开放日活动2次。`,
  ),
  {
    kind: 'figure',
    image: chart,
    caption: `图1　${year}年主动公开政府信息分类（条）`,
    alternative: '四类信息条数的条形图',
  },
  ...paragraphs(
    '（二）依申请公开',
    `${year}年，新收申请16件，上年结转2件；办结16件，结转下年度2件，均在法定期限内办理。`,
    '（三）政府信息管理。信息发布实行起草人、办公室、分管领导三级审核，先审查后公开；制发行政规范性文件2件，废止1件，现行有效9件。',
    '（四）政府信息公开平台建设',
    '建成政务公开专区1处、村级公开栏14处，“青石发布”公众号全年推送信息168期。',
    '1.线上平台。县政府门户网站青石镇专栏由专人维护，栏目按季度巡检。',
    '（1）栏目内容逐条登记来源和责任人。',
    '（五）监督保障',
    '政务公开纳入年度考核，组织培训2场64人次；社会评议满意率98.2%；全年未发生责任追究情形。',
  ),
]

const partFive = (year: number): Block[] =>
  paragraphs(
    '（一）上一年问题的改进',
    `${year - 1}年报告所列“政策解读形式单一”已改进：全年解读稿9篇，均配有图解或问答。`,
    '（二）存在的主要问题',
    '一是村级公开栏更新不够及时，抽查14处，3处逾月未更新；二是答复文书格式不统一。',
    '（三）改进情况',
    '一是公开栏由村文书每月5日前更新，下半年抽查全部达标；二是9月起统一答复文书样式。',
  )

/** Table 3 by row: 自然人, 商业企业, 社会公益组织; everything else is 0. */
const requests: Record<string, readonly [number, number, number]> = {
  newRequests: [12, 3, 1],
  carriedOverFromPreviousYear: [2, 0, 0],
  granted: [6, 2, 1],
  partiallyGranted: [2, 0, 0],
  deniedThirdPartyRights: [1, 0, 0],
  unavailableNotHeld: [2, 1, 0],
  declinedPetitionOrComplaint: [1, 0, 0],
  carriedForwardToNextYear: [2, 0, 0],
}

const others: Record<string, string> = {
  'table2.normativeDocuments.issued': '2',
  'table2.normativeDocuments.repealed': '1',
  'table2.normativeDocuments.inForce': '9',
  'table2.normativeDocuments.newlyMade': '2',
  'table2.normativeDocuments.newlyDisclosed': '2',
  'table2.normativeDocuments.totalDisclosed': '9',
  'table2.administrativeLicensing.decisions': '37',
  'table2.administrativePenalty.decisions': '4',
  'table2.administrativeCoercion.decisions': '1',
  'table2.administrativeFees.feeAmount': '0.86',
  'table2.administrativeFees.itemCountChange': '-1',
  'table2.administrativeFees.previousItemCount': '3',
  'table2.centralizedProcurement.projectCount': '8',
  'table2.centralizedProcurement.totalAmount': '1768.91万元',
  'table4.cases.reviewUpheld': '1',
  'table4.cases.directSuitPending': '1',
  'table4.cases.postReviewSuitUpheld': '1',
}

/** A year with something in every part. Totals are left to their sums. */
export function busyReport(id: EditionId): Report {
  const edition = editionById(id)
  const year = edition.lastYear ?? 2026
  const report = newReport(qingshi, year, edition)
  const totals = totalRelations(edition)
  for (const { key, table, row, column } of cellsOf(edition).values()) {
    const line = report.tables[table][row]
    if (line === undefined || totals.has(key)) continue
    const [person, enterprise, welfare] = requests[row] ?? [0, 0, 0]
    const byApplicant: Record<string, number> = {
      naturalPerson: person,
      commercialEnterprise: enterprise,
      publicWelfareOrganization: welfare,
    }
    line[column] = others[key] ?? String((table === 'table3' ? byApplicant[column] : undefined) ?? 0)
  }
  report.narratives = { ...report.narratives, part1: partOne(year), part5: partFive(year) }
  report.signature.date = `${year + 1}年1月20日`
  return report
}
