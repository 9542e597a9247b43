import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { NarrativePart } from '../../editions/edition'
import { newReport } from '../../report/drafting'
import type { Agency, Block, Report } from '../../report/report'

const year = 2025

const agency: Agency = {
  name: '云河县青石镇人民政府',
  unitType: '镇',
  province: '',
  city: '',
  county: '云河县',
  office: '青石镇党政综合办公室',
  address: '云河县青石镇青石路1号',
  postcode: '000000',
  telephone: '0000-0000000',
  fax: '',
  email: '',
  websiteName: '云河县人民政府网站',
  websiteAddress: 'https://www.example.com',
}

/** Every number that is not 0; the totals stay blank and show their sums. */
const figures: Readonly<Record<string, string>> = {
  'table2.normativeDocuments.issued': '2',
  'table2.normativeDocuments.repealed': '1',
  'table2.normativeDocuments.inForce': '6',
  'table2.administrativeLicensing.decisions': '128',
  'table2.administrativePenalty.decisions': '9',
  'table3.newRequests.naturalPerson': '12',
  'table3.newRequests.commercialEnterprise': '2',
  'table3.carriedOverFromPreviousYear.naturalPerson': '1',
  'table3.granted.naturalPerson': '6',
  'table3.granted.commercialEnterprise': '1',
  'table3.partiallyGranted.naturalPerson': '2',
  'table3.deniedThirdPartyRights.naturalPerson': '1',
  'table3.unavailableNotHeld.naturalPerson': '2',
  'table3.unavailableNotHeld.commercialEnterprise': '1',
  'table3.declinedPetitionOrComplaint.naturalPerson': '1',
  'table3.carriedForwardToNextYear.naturalPerson': '1',
  'table4.cases.reviewUpheld': '1',
}

const texts: Readonly<Record<NarrativePart, readonly string[]>> = {
  part1: [
    '（一）主动公开',
    '全年通过云河县人民政府网站青石镇专栏主动公开政府信息86条，其中惠民补贴32条、财政预决算4条、村务指导18条、其他32条。',
    '（二）依申请公开',
    '本年新收政府信息公开申请14件，上年结转1件，全部按时办理；办结14件，结转下年度继续办理1件。因政府信息公开被申请行政复议1件，结果维持。',
    '（三）政府信息管理',
    '公文起草时同步确定公开属性，制发行政规范性文件2件，废止1件，现行有效6件，均已公开。',
    '（四）政府信息公开平台建设',
    '专栏由专人每周检查更新，便民服务大厅设公开查阅点，群众可当场查阅和打印。',
    '（五）监督保障',
    '政府信息公开列入各村各科室年度工作考核，年底请村民代表开展社会评议，组织村级信息员培训2次。全年没有发生责任追究。',
  ],
  part5: [
    '（一）存在的主要问题',
    '一是部分惠民补贴信息公开不够及时，有的在资金发放后才补上。二是村级信息员变动较多，对公开范围掌握不准。',
    '（二）改进情况',
    '一是把惠民补贴信息列入月度清单，发放前核对公开情况。二是编印公开范围一页纸，新任信息员上岗前当面讲解。',
  ],
  part6: [`${year}年，本机关未发出信息处理费收费通知，未收取信息处理费。无其他需要报告的事项。`],
}

const blocksOf = (part: NarrativePart): Block[] => texts[part].map((text) => ({ kind: 'paragraph', text }))

/** A finished report of a township that does not exist: what a good one looks like. */
export function sampleReport(): Report {
  const edition = editionById('2021')
  const report = newReport(agency, year, edition)
  for (const { table, row, column, key, total } of cellsOf(edition).values()) {
    const line = report.tables[table][row]
    if (line !== undefined && !total) line[column] = figures[key] ?? '0'
  }
  return {
    ...report,
    narratives: { part1: blocksOf('part1'), part5: blocksOf('part5'), part6: blocksOf('part6') },
    signature: { agency: agency.name, date: '2026年1月19日' },
  }
}
