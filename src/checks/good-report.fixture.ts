import { editionById } from '../editions'
import { cellAddress, cellsOfTable } from '../editions/cells'
import type { CellKey, EditionId, TableDefinition, TableId } from '../editions/edition'
import { generatedIntroduction, generatedTitle } from '../report/drafting'
import { emptyAgency, emptyReport } from '../report/empty-report'
import type { Agency, Block, Report } from '../report/report'

/** Figures of a table in printed order, one line a row; whole tables, totals typed too. */
const figures: Record<EditionId, Record<TableId, string>> = {
  '2021': {
    table2: '0 0 0 | 3 1 12 | 156 | 24 | 2 | 1.86',
    table3: `21 3 1 2 1 1 29 | 2 1 0 0 0 0 3 | 9 1 1 1 0 1 13 | 2 0 0 0 1 0 3
      | 0 0 0 0 0 0 0 | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0 | 1 1 0 0 0 0 2 | 1 0 0 0 0 0 1 | 0 0 0 1 0 0 1 | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0
      | 3 1 0 0 0 0 4 | 1 0 0 0 0 0 1 | 1 0 0 0 0 0 1
      | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0
      | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0 | 22 3 1 2 1 1 30 | 1 1 0 0 0 0 2`,
    table4: '1 0 0 1 2 1 0 0 0 1 0 0 0 0 0',
  },
  '2019': {
    table2: '0 0 0 | 3 3 15 | 10 2 156 | 21 0 88 | 14 -1 24 | 3 0 2 | 4 -1 | 5 120000',
    table3: `21 3 1 2 1 1 29 | 2 1 0 0 0 0 3 | 9 1 1 1 0 1 13 | 2 0 0 0 1 0 3
      | 0 0 0 0 0 0 0 | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0 | 1 1 0 0 0 0 2 | 1 0 0 0 0 0 1 | 0 0 0 1 0 0 1 | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0
      | 3 1 0 0 0 0 4 | 1 0 0 0 0 0 1 | 1 0 0 0 0 0 1
      | 1 0 0 0 0 0 1 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0 | 0 0 0 0 0 0 0
      | 1 0 0 0 0 0 1 | 22 3 1 2 1 1 30 | 1 1 0 0 0 0 2`,
    table4: '1 0 0 1 2 1 0 0 0 1 0 0 0 0 0',
  },
}

const years: Record<EditionId, number> = { '2019': 2020, '2021': 2024 }

const documentsSentence: Record<EditionId, string> = {
  '2021': '制发行政规范性文件3件，废止1件，现行有效12件。',
  '2019': '新制作规范性文件3件，均已公开。',
}

/** A fictional town; no such province, city or county exists. */
export const agency: Agency = {
  ...emptyAgency,
  name: '青石镇人民政府',
  province: '江北省',
  city: '云州市',
  county: '云河县',
  office: '青石镇党政办公室',
  address: '青石镇人民路1号',
  postcode: '000000',
  telephone: '0000-0000000',
  websiteName: '云河县人民政府门户网站',
}

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

const narratives = (id: EditionId, year: number): Report['narratives'] => ({
  part1: paragraphs(
    '（一）主动公开',
    `${year}年，我镇通过云河县人民政府门户网站公开政府信息412条，其中机构职能12条、政策文件38条、财政信息26条、工作动态336条。${documentsSentence[id]}`,
    '（二）依申请公开',
    `${year}年，我镇收到政府信息公开申请29件，上年结转3件，办结30件，结转下年度继续办理2件。被申请行政复议2件，被提起行政诉讼1件。`,
    '（三）政府信息管理',
    '公开前逐条审核内容和密级，每季度清理一次失效信息。',
    '（四）政府信息公开平台建设',
    '设置政务公开专区1个、村级公开栏9处，由专人维护。',
    '（五）监督保障',
    '政府信息公开列入年度工作考核，组织社会评议1次，开展业务培训2次，全年没有发生责任追究情形。',
  ),
  part5: paragraphs(
    '（一）存在的主要问题',
    '一是政策解读以文字为主，形式单一。二是部分村级公开栏更新不及时。',
    '（二）改进情况',
    '一是制作图解和短视频，丰富解读形式。二是每月检查村级公开栏，发现问题当月整改。',
  ),
  part6: paragraphs(`${year}年，我镇未发出信息处理费收费通知，未收取信息处理费。无其他需要报告的事项。`),
})

function fillTable(report: Report, table: TableDefinition, text: string): void {
  const values = text.split(/[\s|]+/)
  for (const { row, column } of cellsOfTable(table)) {
    const line = report.tables[table.id][row]
    const value = values.shift()
    if (line === undefined || value === undefined) throw new Error(`${table.id} has more cells than figures`)
    line[column] = value
  }
  if (values.length > 0) throw new Error(`${table.id} has fewer cells than figures`)
}

/** A finished report without a flaw, every cell typed, totals too. Each call gives a new one. */
export function goodReport(id: EditionId): Report {
  const edition = editionById(id)
  const year = years[id]
  const report: Report = {
    ...emptyReport(edition, year),
    agency: { ...agency },
    title: generatedTitle(agency, year),
    introduction: generatedIntroduction(agency, year, edition),
    narratives: narratives(id, year),
    signature: { agency: agency.name, date: `${year + 1}年1月20日` },
  }
  for (const table of edition.tables) fillTable(report, table, figures[id][table.id])
  return report
}

/** A good report with some cells changed; unknown cells are refused, so that a test cannot change nothing. */
export function reportWith(changes: Readonly<Record<CellKey, string>>, id: EditionId = '2021'): Report {
  const report = goodReport(id)
  for (const [key, text] of Object.entries(changes)) {
    const { table, row, column } = cellAddress(key as CellKey)
    const line = report.tables[table][row]
    if (line?.[column] === undefined) throw new Error(`no cell ${key}`)
    line[column] = text
  }
  return report
}

/** A good report with its totals left to the program. */
export function derivedReport(changes: Readonly<Record<CellKey, string>> = {}, id: EditionId = '2021'): Report {
  const blanks = editionById(id)
    .tables.flatMap(cellsOfTable)
    .flatMap(({ key, total }) => (total ? [[key, ''] as const] : []))
  return reportWith({ ...Object.fromEntries(blanks), ...changes }, id)
}
