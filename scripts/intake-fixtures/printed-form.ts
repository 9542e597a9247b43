import type { Edition, NarrativePart, TableId } from '../../src/editions/edition'
import { layoutHeadings } from '../../src/editions/layout-headings'
import { textAt } from '../../src/report/figures'
import type { Report } from '../../src/report/report'

export interface FormCell {
  text: string
  readonly rowSpan: number
  readonly colSpan: number
}

export type FormRow = FormCell[]

/** What a report prints, to be changed as offices change it before a program spells it. */
export interface PrintedForm {
  before: string[]
  title: string[]
  introduction: string[]
  headings: Record<string, string>
  texts: Record<NarrativePart, string[]>
  /** Each table in as many pieces as it is printed. */
  tables: Record<TableId, FormRow[][]>
  signature: string[]
  behind: string[]
  /** Attached tables come first, the text after them. */
  tablesFirst?: true
}

export type FormItem =
  | { readonly kind: 'title' | 'heading' | 'text' | 'signature'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly FormRow[] }

const tableRows = (report: Report, edition: Edition, id: TableId): FormRow[] => {
  const table = edition.tables.find((candidate) => candidate.id === id)
  return (table === undefined ? [] : layoutHeadings(table)).map(({ cells }) =>
    cells.map((cell) => ({
      text: cell.kind === 'value' ? textAt(report.tables, cell.cell) : cell.text,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    })),
  )
}

export function printedForm(report: Report, edition: Edition): PrintedForm {
  const texts = (part: NarrativePart): string[] =>
    report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : block.caption))
  return {
    before: [],
    title: [report.title],
    introduction: report.introduction.split('\n'),
    headings: Object.fromEntries(edition.parts.map(({ key, heading }) => [key, heading])),
    texts: { part1: texts('part1'), part5: texts('part5'), part6: texts('part6') },
    tables: {
      table2: [tableRows(report, edition, 'table2')],
      table3: [tableRows(report, edition, 'table3')],
      table4: [tableRows(report, edition, 'table4')],
    },
    signature: [report.signature.agency, report.signature.date],
    behind: [],
  }
}

/** Everything of a form in reading order; empty lines are left out. */
export function itemsOf({ before, title, introduction, headings, texts, tables, ...end }: PrintedForm): FormItem[] {
  const lines = (kind: 'title' | 'heading' | 'text' | 'signature', all: readonly string[]): FormItem[] =>
    all.flatMap((text) => (text === '' ? [] : [{ kind, text }]))
  const heading = (part: string): FormItem[] => lines('heading', (headings[part] ?? '').split('\n'))
  const table = (part: string, id: TableId): FormItem[] => [
    ...heading(part),
    ...tables[id].map((rows): FormItem => ({ kind: 'table', rows })),
  ]
  const narrative = (part: NarrativePart): FormItem[] => [...heading(part), ...lines('text', texts[part])]
  const attached = [...table('part2', 'table2'), ...table('part3', 'table3'), ...table('part4', 'table4')]
  return [
    ...(end.tablesFirst ? attached : []),
    ...lines('text', before),
    ...lines('title', title),
    ...lines('text', introduction),
    ...narrative('part1'),
    ...(end.tablesFirst ? [] : attached),
    ...narrative('part5'),
    ...narrative('part6'),
    ...lines('signature', end.signature),
    ...lines('text', end.behind),
  ]
}

/** A cell in the grid of its table: its own upper left corner, or what covers the place from above or from the left. */
export interface GridPlace {
  readonly cell: FormCell
  readonly column: number
  readonly continued: boolean
}

/** Rows with the cells that reach down into them, as formats that know no row spans write them. */
export function gridRows(rows: readonly FormRow[]): GridPlace[][] {
  const reaching = new Map<number, { cell: FormCell; rows: number }>()
  return rows.map((row) => {
    const line: GridPlace[] = []
    let column = 0
    const pass = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        line.push({ cell: above.cell, column, continued: true })
        above.rows--
        if (above.rows === 0) reaching.delete(column)
        column += above.cell.colSpan
      }
    }
    for (const cell of row) {
      pass()
      line.push({ cell, column, continued: false })
      if (cell.rowSpan > 1) reaching.set(column, { cell, rows: cell.rowSpan - 1 })
      column += cell.colSpan
    }
    pass()
    return line
  })
}
