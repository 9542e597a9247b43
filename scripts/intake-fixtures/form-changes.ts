import type { TableId } from '../../src/editions/edition'
import type { FormCell, FormRow, PrintedForm } from './printed-form'

/** Something an office did to the form; the figures stay. */
export type FormChange = (form: PrintedForm) => void

const parts = ['part1', 'part2', 'part3', 'part4', 'part5', 'part6']
const cell = (text: string, colSpan = 1, rowSpan = 1): FormCell => ({ text, rowSpan, colSpan })
const widthOf = (rows: readonly FormRow[]): number => (rows[0] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0)
const allCells = ({ tables }: PrintedForm): FormCell[] => Object.values(tables).flat(3)
const wordsOf = (text: string): string => text.replace(/^[一二三四五六]、/, '')

function renumber(spell: (words: string, number: number) => string): FormChange {
  return ({ headings }) => {
    parts.forEach((part, index) => {
      headings[part] = spell(wordsOf(headings[part] ?? ''), index)
    })
  }
}

export const chapters = renumber((words, index) => `第${'一二三四五六'[index]}部分  ${words}`)
export const spacedNumbers = renumber((words, index) => `${'一二三四五六'[index]} 、 ${words}`)
export const arabicNumbers = renumber((words, index) => `${index + 1}．${words}`)
export const noNumbers = renumber((words) => words)
export const bracketNumbers = renumber((words, index) => `（${'一二三四五六'[index]}）${words}`)

export const renamed: FormChange = ({ headings }) => {
  headings.part1 = '一、工作总体情况'
  headings.part2 = '二、行政机关主动公开政府信息情况'
  headings.part3 = '三、政府信息公开申请办理情况'
  headings.part4 = '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'
  headings.part5 = '五、存在的困难、不足和整改措施'
  headings.part6 = '六、其它需要说明的情况'
}

/** Table two as one small table for every item of article twenty. */
export const twoInPieces: FormChange = ({ tables }) => {
  const pieces: FormRow[][] = []
  for (const row of tables.table2.flat()) {
    if (row[0]?.text.startsWith('第二十条') === true) pieces.push([])
    pieces[pieces.length - 1]?.push(row)
  }
  tables.table2 = pieces
}

/** A page break with the head repeated by hand. */
export const threeOverPages: FormChange = ({ tables }) => {
  const rows = tables.table3.flat()
  const [head, group] = [rows.slice(0, 3), rows[5]?.[0]]
  const at = 15
  const rest = rows.slice(at)
  if (group !== undefined) rest[0]?.unshift(cell('', 1, rows.length - at - 1))
  tables.table3 = [shortened(rows.slice(0, at)), [...head.map((row) => row.map((one) => ({ ...one }))), ...rest]]
}

/** Cells that reach below the last row end with it. */
const shortened = (rows: readonly FormRow[]): FormRow[] =>
  rows.map((row, index) => row.map((one) => ({ ...one, rowSpan: Math.min(one.rowSpan, rows.length - index) })))

/** Labels of groups once more in every row, nothing merged downwards. */
export const threeUnmerged: FormChange = ({ tables }) => {
  const above = new Map<number, { text: string; left: number; span: number }>()
  tables.table3 = tables.table3.map((rows) =>
    rows.map((row, index) => {
      if (index < 3) return row
      const line: FormRow = []
      let column = 0
      const pass = (): void => {
        for (let over = above.get(column); over !== undefined && over.left > 0; over = above.get(column)) {
          line.push(cell(over.text, over.span))
          over.left--
          column += over.span
        }
      }
      for (const one of row) {
        pass()
        line.push(cell(one.text, one.colSpan))
        if (one.rowSpan > 1) above.set(column, { text: one.text, left: one.rowSpan - 1, span: one.colSpan })
        column += one.colSpan
      }
      pass()
      return line
    }),
  )
}

/** 三、本年度办理结果 and the groups as rows of their own across the table; one column of labels. */
export const threeFlat: FormChange = ({ tables }) => {
  tables.table3 = tables.table3.map((rows) => {
    const width = widthOf(rows)
    return rows.flatMap((row, index): FormRow[] => {
      if (index < 3) return [row]
      const groups = row.filter(({ text, rowSpan }) => rowSpan > 1 && /\p{L}/u.test(text))
      const rest = row.filter((one) => !groups.includes(one))
      const [label, ...figures] = rest
      const own = label === undefined ? [] : [cell(label.text, width - figures.length), ...figures]
      return [...groups.map(({ text }): FormRow => [cell(text, width)]), own]
    })
  })
}

const headed = (form: PrintedForm, part: string, id: TableId): void => {
  const [rows] = form.tables[id]
  rows?.unshift([cell(form.headings[part] ?? '', widthOf(rows))])
  form.headings[part] = ''
}

/** The heading of each table as its first row. */
export const headingsInTables: FormChange = (form) => {
  headed(form, 'part2', 'table2')
  headed(form, 'part3', 'table3')
  headed(form, 'part4', 'table4')
}

/** One table for all three, with a row for every heading. */
export const oneTable: FormChange = (form) => {
  headed(form, 'part3', 'table3')
  headed(form, 'part4', 'table4')
  const { table2, table3, table4 } = form.tables
  form.tables = { table2: [[...table2, ...table3, ...table4].flat()], table3: [], table4: [] }
}

export const numbersInLabelsSpaced: FormChange = (form) => {
  for (const one of allCells(form)) one.text = one.text.replace(/^([一二三四]、|（[一二三四五六七]）|\d\.)/, '$1 ')
}

export const brokenLabels: FormChange = (form) => {
  for (const one of allCells(form))
    if (/^\p{Script=Han}{4,}$/u.test(one.text)) one.text = `${one.text.slice(0, 2)}\n${one.text.slice(2)}`
}

export const spacedLabels: FormChange = (form) => {
  for (const one of allCells(form)) if (/^\p{Script=Han}{2,4}$/u.test(one.text)) one.text = [...one.text].join('　')
}

export const misspeltLabels: FormChange = (form) => {
  const wrong: Readonly<Record<string, string>> = {
    行政处罚: '行政处法',
    科研机构: '科硏机构',
    '2.重复申请': '2.重覆申请',
    '（七）总计': '（七）合计',
    其他结果: '其它结果',
    '5.属于三类内部事务信息': '5.属于三类内部管理信息',
  }
  for (const one of allCells(form)) one.text = wrong[one.text] ?? one.text
}

export const unitsInHeads: FormChange = (form) => {
  for (const one of allCells(form))
    if (/^(?:本年发文件数|本年新公开数量|商业企业|自然人)$/.test(one.text)) one.text += '（件）'
}

export const noTitle: FormChange = (form) => {
  form.title = []
}

export const titleInLines: FormChange = (form) => {
  form.title = (form.title[0] ?? '').replace(/(人民政府)|(信息公开)/g, '$1$2\n').split('\n')
}

const inYears =
  (spell: (year: string) => string): FormChange =>
  (form) => {
    form.title = form.title.map((line) => line.replace(/20\d{2}/, spell))
  }

export const chineseYear = inYears((year) =>
  year.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? ''),
)
export const wideYear = inYears((year) =>
  year.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
)

/** The title does not name the office. */
export const namelessTitle: FormChange = (form) => {
  form.title = form.title.map((line) => line.replace(/^.*?(?=20\d{2})/, ''))
}

export const letterInFront: FormChange = (form) => {
  form.before = [
    '云河县青石镇人民政府文件',
    '青政发〔2026〕3号',
    '云河县青石镇人民政府关于报送政府信息公开工作年度报告的函',
    '县人民政府办公室：',
    '根据有关要求，现将我镇年度报告报送贵办，请予审核并公布。',
    '附件：青石镇政府信息公开工作年度报告',
    '青石镇人民政府',
    '2026年1月18日',
  ]
}

export const issuedBehind: FormChange = (form) => {
  form.behind = ['抄送：县政务公开办。', '青石镇党政综合办公室　　　2026年1月20日印发']
}

export const numberedInside: FormChange = (form) => {
  form.texts.part1 = ['一、坚持公开为常态', '健全制度，责任到人。', '二、分项情况', ...form.texts.part1, '三、监督保障']
}

export const sevenParts: FormChange = (form) => {
  form.texts.part6 = [...form.texts.part6, '七、附件说明', '本报告附件存于党政办公室档案柜。']
}

export const fiveParts: FormChange = (form) => {
  form.headings.part6 = ''
}

export const attachedTables: FormChange = (form) => {
  form.tablesFirst = true
}

/** Two figures in one cell: nobody can say which column they stand in. */
export const mergedFigures: FormChange = ({ tables }) => {
  const row = tables.table3[0]?.[7]
  const [first, second] = row?.slice(-3) ?? []
  if (row !== undefined && first !== undefined && second !== undefined)
    row.splice(-3, 2, cell(`${first.text} ${second.text}`, 2))
}

export const rowLost: FormChange = ({ tables }) => {
  tables.table2[0]?.splice(6, 1)
}

export const pictureOfTable: FormChange = ({ tables }) => {
  tables.table4 = []
}

/** 「单位：件」 as the first row of every table. */
export const unitRows: FormChange = ({ tables }) => {
  for (const id of ['table2', 'table3', 'table4'] as const)
    tables[id] = tables[id].map((rows) => [[cell('单位：件', widthOf(rows))], ...rows])
}

export const emptyCorner: FormChange = ({ tables }) => {
  const corner = tables.table3[0]?.[0]?.[0]
  if (corner !== undefined) corner.text = ''
}
