import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionById } from '../../../editions'
import { cellKey, cellsOf } from '../../../editions/cells'
import type { CellKey, EditionId, TableDefinition, TableId } from '../../../editions/edition'
import { layoutHeadings, type PrintedRow } from '../../../editions/layout-headings'
import { emptyReport } from '../../../report/empty-report'
import { type CellRange, single, wholeTable } from '../range'
import { mapOf } from '../table-map'
import { planPaste } from './plan-paste'
import { bars, type MarkupCell, programs, tabs } from './programs.fixture'
import { type Clipboard, readClipboard } from './read-clipboard'
import { copiedRange } from './write-clipboard'

type Texts = ReadonlyMap<CellKey, string>

const tableOf = (edition: EditionId, id: TableId): TableDefinition => {
  const table = editionById(edition).tables.find((candidate) => candidate.id === id)
  if (table === undefined) throw new Error(`no ${id}`)
  return table
}

/** Every cell of an edition a number of its own, so that a figure in a wrong place is seen at once. */
const numbered = (edition: EditionId): Texts =>
  new Map([...cellsOf(editionById(edition)).keys()].map((key, index) => [key, String(100 + index)]))

const firstCell = (table: TableDefinition): CellRange => single(mapOf(table).rows[0]?.[0]?.cell.key as CellKey)

const paste = (clipboard: Clipboard, table: TableDefinition, edition: EditionId, at = firstCell(table)) =>
  planPaste(readClipboard(clipboard), {
    table,
    at,
    tables: emptyReport(editionById(edition), 2026).tables,
    others: editionById(edition).tables,
  })

const rowsOf = (rows: readonly PrintedRow[], texts: Texts): MarkupCell[][] =>
  rows.map(({ cells }) =>
    cells.map((cell) => ({
      text: cell.kind === 'value' ? (texts.get(cellKey(cell.cell)) ?? '') : cell.text,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    })),
  )

const ofTable = (texts: Texts, { id }: TableDefinition): Texts =>
  new Map([...texts].filter(([key, text]) => key.startsWith(`${id}.`) && text !== ''))

const placed = (plan: ReturnType<typeof planPaste>): Texts =>
  new Map(plan.placements.map(({ key, after }) => [key, after]))

const whole = (table: TableDefinition, texts: Texts) => rowsOf(layoutHeadings(table), texts)

/** Cells as clerks really leave them: blanks, full-width digits, thousands, units, dashes, spaces. */
const lived = (texts: Texts): Texts => {
  const forms = ['', '１２', '1,234', '3件', '－', ' 7 ', '0', '１，２３４']
  return new Map(
    [...texts].map(([key, text], index) => [key, index % 5 === 0 ? (forms[(index / 5) % 8] ?? text) : text]),
  )
}

const trimmed = (texts: Texts): Texts => new Map([...texts].map(([key, text]) => [key, text.trim()]))

describe('whole tables with their headings, program by program', () => {
  const tables = [
    ['2021', 'table2'],
    ['2021', 'table3'],
    ['2021', 'table4'],
    ['2019', 'table2'],
    ['2019', 'table3'],
    ['2019', 'table4'],
  ] as const
  const samples = Object.keys(programs).flatMap((program) =>
    tables.map(([edition, id]) => [program as keyof typeof programs, edition, id] as const),
  )
  test.each(samples)('%s, %s edition, %s: every figure in its cell', (program, edition, id) => {
    const table = tableOf(edition, id)
    const texts = lived(numbered(edition))
    const plan = paste(programs[program](whole(table, texts)), table, edition)
    expect(plan.refused).toBeNull()
    expect(placed(plan)).toEqual(trimmed(ofTable(texts, table)))
  })
})

describe('parts of tables', () => {
  const table3 = tableOf('2021', 'table3')
  const table4 = tableOf('2021', 'table4')
  const texts = numbered('2021')
  const body = layoutHeadings(table3).filter(({ head }) => !head)
  const figures = body.map(({ cells }) => cells.filter(({ kind }) => kind === 'value'))

  test.each(Object.keys(programs))('%s: rows with labels but without the head', (program) => {
    const plan = paste(programs[program as keyof typeof programs](rowsOf(body, texts)), table3, '2021')
    expect(plan.refused).toBeNull()
    expect(placed(plan)).toEqual(ofTable(texts, table3))
  })

  test.each(Object.keys(programs))('%s: nothing but the figures', (program) => {
    const rows = rowsOf(
      figures.map((cells) => ({ head: false, cells })),
      texts,
    )
    const plan = paste(programs[program as keyof typeof programs](rows), table3, '2021')
    expect(plan.refused).toBeNull()
    expect([plan.rows, plan.columns]).toEqual([25, 7])
    expect(placed(plan)).toEqual(ofTable(texts, table3))
  })

  test('a block of figures lands where the selection begins', () => {
    const at = single('table3.granted.commercialEnterprise')
    const plan = paste(
      tabs([
        [{ text: '7' }, { text: '' }],
        [{ text: '8' }, { text: '9' }],
      ]),
      table3,
      '2021',
      at,
    )
    expect(placed(plan)).toEqual(
      new Map([
        ['table3.granted.commercialEnterprise', '7'],
        ['table3.partiallyGranted.commercialEnterprise', '8'],
        ['table3.partiallyGranted.researchInstitution', '9'],
      ]),
    )
  })

  test('one value fills a selection and passes over its totals', () => {
    const at = { anchor: 'table3.granted.otherOrganization', head: 'table3.granted.total' } as const
    expect([...placed(paste({ html: '', text: '0' }, table3, '2021', at))]).toEqual([
      ['table3.granted.otherOrganization', '0'],
    ])
  })

  test('one group of table 4 without the heading above it is placed only where the selection begins', () => {
    const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const rows = [labels.map((text) => ({ text })), ['1', '2', '3', '4', '10'].map((text) => ({ text }))]
    expect(paste(tabs(rows), table4, '2021', single('table4.cases.directSuitOther')).refused?.reason).toBe(
      'ambiguousColumns',
    )
    expect(placed(paste(tabs(rows), table4, '2021', single('table4.cases.directSuitUpheld')))).toEqual(
      new Map([
        ['table4.cases.directSuitUpheld', '1'],
        ['table4.cases.directSuitCorrected', '2'],
        ['table4.cases.directSuitOther', '3'],
        ['table4.cases.directSuitPending', '4'],
        ['table4.cases.directSuitTotal', '10'],
      ]),
    )
  })

  test('what the table itself copies comes back exactly', () => {
    for (const table of editionById('2019').tables) {
      const all = wholeTable(mapOf(table))
      if (all === null) throw new Error('no cells')
      const own = numbered('2019')
      const clipboard = copiedRange(mapOf(table), all, (key) => own.get(key) ?? '')
      for (const flavour of [clipboard, { html: '', text: clipboard.text }])
        expect(placed(paste(flavour, table, '2019'))).toEqual(ofTable(own, table))
    }
  })

  test('a table drawn with bars', () => {
    const plan = paste(bars(whole(table4, texts)), table4, '2021')
    expect(placed(plan)).toEqual(ofTable(texts, table4))
  })
})

describe('samples taken from running programs', () => {
  const folder = join(__dirname, '../../../../e2e/clipboard')
  test.each(readdirSync(folder))('%s', (file) => {
    const [, edition = '2021', id = 'table3', format] = /-(\d{4})-(table\d)\.(\w+)$/.exec(file) ?? []
    const content = readFileSync(join(folder, file), 'utf8')
    const table = tableOf(edition as EditionId, id as TableId)
    const clipboard = format === 'markup' ? { html: content, text: '' } : { html: '', text: content }
    const plan = paste(clipboard, table, edition as EditionId)
    expect(plan.refused).toBeNull()
    expect(placed(plan)).toEqual(ofTable(numbered(edition as EditionId), table))
  })
})
