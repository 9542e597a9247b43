import { cellsOfTable } from '../editions/cells'
import type { Edition } from '../editions/edition'
import { layoutHeadings, type PrintedCell } from '../editions/layout-headings'
import { emptyReport } from '../report/empty-report'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'

/** A fictional report with a different figure in every cell, so that no cell can stand for another unnoticed. */
export function numberedReport(edition: Edition, year: number): Report {
  const report = emptyReport(edition, year)
  let next = 100
  for (const table of edition.tables)
    for (const { row, column } of cellsOfTable(table)) {
      const line = report.tables[table.id][row]
      if (line !== undefined) line[column] = String(next++)
    }
  return {
    ...report,
    title: `云河县青石镇人民政府${year}年政府信息公开工作年度报告`,
    introduction: [
      `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日至${year}年12月31日。`,
      '如有疑问，请与青石镇党政办公室联系（地址：云河县青石镇文昌路18号；邮编：000000；电话：0000-1234567）。',
    ].join('\n'),
    narratives: {
      part1: [
        '（一）主动公开',
        `${year}年，我镇公开政府信息412条，其中政策文件57条、公告公示126条，其余为工作动态。`,
        '（二）依申请公开',
        '新收申请均按期答复，没有因此引起的行政复议和行政诉讼。',
        '（三）政府信息管理',
        '信息发布实行三级审核，先审查后公开。',
      ].map((text) => ({ kind: 'paragraph', text })),
      part5: [
        '（一）主要问题',
        '村级公开栏更新不够及时，解读形式单一。',
        '（二）改进情况',
        '每月检查一次公开栏，解读增加图解和问答。',
      ].map((text) => ({ kind: 'paragraph', text })),
      part6: [{ kind: 'paragraph', text: '本年度没有收取信息处理费，没有其他需要报告的事项。' }],
    },
    signature: { agency: '青石镇人民政府', date: `${year + 1}年1月20日` },
  }
}

/** Cells of a table row by row as the plain-text grammar has them: covered from above once more, from the left not. */
export function tableCells(report: Report, edition: Edition, id: string): string[][] {
  const table = edition.tables.find((candidate) => candidate.id === id)
  if (table === undefined) throw new RangeError(id)
  const reaching = new Map<number, { rows: number; span: number }>()
  return layoutHeadings(table).map(({ cells }) => {
    const line: string[] = []
    let column = 0
    const pass = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        line.push('')
        above.rows--
        if (above.rows === 0) reaching.delete(column)
        column += above.span
      }
    }
    for (const cell of cells) {
      pass()
      line.push(textOf(cell, report))
      if (cell.rowSpan > 1) reaching.set(column, { rows: cell.rowSpan - 1, span: cell.colSpan })
      column += cell.colSpan
    }
    pass()
    return line
  })
}

const textOf = (cell: PrintedCell, report: Report): string =>
  cell.kind === 'value' ? textAt(report.tables, cell.cell) : cell.text

/** The lines of a report in the plain-text grammar; headings and rows can be changed on the way. */
export interface PlainReport {
  title: string[]
  introduction: string[]
  headings: Record<string, string>
  part1: string[]
  part5: string[]
  part6: string[]
  tables: Record<'table2' | 'table3' | 'table4', string[][]>
  signature: string[]
}

const paragraphs = (report: Report, part: 'part1' | 'part5' | 'part6'): string[] =>
  report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : ''))

export function plainReport(report: Report, edition: Edition): PlainReport {
  return {
    title: [report.title],
    introduction: report.introduction.split('\n'),
    headings: Object.fromEntries(edition.parts.map(({ key, heading }) => [key, heading])),
    part1: paragraphs(report, 'part1'),
    part5: paragraphs(report, 'part5'),
    part6: paragraphs(report, 'part6'),
    tables: {
      table2: tableCells(report, edition, 'table2'),
      table3: tableCells(report, edition, 'table3'),
      table4: tableCells(report, edition, 'table4'),
    },
    signature: [report.signature.agency, report.signature.date],
  }
}

const spelledTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `\t${cell}\n`).join('')}\n`).join('')

const heading = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : [text])

/** Spells a report as plain text. */
export function spelled({ title, introduction, headings, tables, signature, ...parts }: PlainReport): string {
  const table = (part: string, rows: string[][]) => [...heading(headings[part]), spelledTable(rows)]
  return [
    ...title,
    '',
    ...introduction,
    ...heading(headings.part1),
    ...parts.part1,
    ...table('part2', tables.table2),
    ...table('part3', tables.table3),
    ...table('part4', tables.table4),
    ...heading(headings.part5),
    ...parts.part5,
    ...heading(headings.part6),
    ...parts.part6,
    '',
    ...signature,
  ].join('\n')
}
