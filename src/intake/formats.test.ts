import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../editions'
import { cellKey, cellsOf } from '../editions/cells'
import type { Edition, TableDefinition } from '../editions/edition'
import { layoutHeadings } from '../editions/layout-headings'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { numberedReport, plainReport, tableCells } from './plain-report.fixture'
import { type ReadResult, readReport } from './read-report'

const original = (edition: Edition): Report => numberedReport(edition, edition.lastYear ?? 2025)

function read(name: string, content: string | Uint8Array): Extract<ReadResult, { ok: true }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = readReport({ name, bytes })
  if (!result.ok) throw new Error(result.message)
  return result
}

function misread(found: Report, right: Report): string[] {
  return [...cellsOf(editionById(right.edition)).values()].flatMap((cell) => {
    const [is, should] = [textAt(found.tables, cell), textAt(right.tables, cell)]
    return is === should ? [] : [`${cellKey(cell)}: ${is} instead of ${should}`]
  })
}

/** Everything but the tables, spelled with the tables put where they belong. */
function document(
  edition: Edition,
  spell: (table: TableDefinition) => string,
  paragraph = (text: string) => text,
): string {
  const report = original(edition)
  const plain = plainReport(report, edition)
  const part = (key: string, texts: readonly string[]) => [plain.headings[key] ?? '', ...texts].map(paragraph)
  return [
    ...plain.title.map(paragraph),
    ...plain.introduction.map(paragraph),
    ...part('part1', plain.part1),
    ...edition.tables.flatMap((table) => [...part(table.part, []), spell(table)]),
    ...part('part5', plain.part5),
    ...part('part6', plain.part6),
    ...plain.signature.map(paragraph),
  ].join('\n')
}

function expectWhole(edition: Edition, name: string, content: string | Uint8Array): void {
  const right = original(edition)
  const { report } = read(name, content)
  expect(misread(report, right)).toEqual([])
  expect({ ...report, agency: right.agency, tables: right.tables }).toEqual(right)
}

/** The full grid: covered cells empty, or with the text of the cell that covers them. */
function fullGrid(edition: Edition, table: TableDefinition, repeat: boolean): string[][] {
  const report = original(edition)
  const grid: string[][] = []
  layoutHeadings(table).forEach(({ cells }, row) => {
    const line = grid[row] ?? []
    grid[row] = line
    let column = 0
    for (const cell of cells) {
      while (line[column] !== undefined) column++
      const text = cell.kind === 'value' ? textAt(report.tables, cell.cell) : cell.text
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const below = grid[row + down] ?? []
          below[column + right] = down + right > 0 && !repeat ? '' : text
          grid[row + down] = below
        }
    }
  })
  return grid
}

const pipes = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`)
    .join('\n')

describe.each(editions)('the $id edition', (edition) => {
  test.each([
    ['covered cells empty', false],
    ['covered cells repeated', true],
  ])('as Markdown, %s', (_, repeat) => {
    const text = document(
      edition,
      (table) => `\n${pipes(fullGrid(edition, table, repeat))}\n`,
      (line) => `${line}\n`,
    )
    expectWhole(edition, 'report.md', text)
  })

  test('as Markdown with headings and tables in HTML', () => {
    const text = document(
      edition,
      (table) => `\n${html(edition, table)}\n`,
      (line) => `${/^[一二三四五六]、/.test(line) ? '## ' : ''}${line}\n`,
    )
    expectWhole(edition, 'report.md', text)
  })

  test('as cells copied with TABs between them', () => {
    const copied = (table: TableDefinition) =>
      tableCells(original(edition), edition, table.id)
        .map((row) => row.join('\t'))
        .join('\n')
    expectWhole(edition, 'copied.txt', document(edition, copied))
  })

  test('as lines of a copied page, a row each', () => {
    const lines = (table: TableDefinition) =>
      tableCells(original(edition), edition, table.id)
        .map((row) => row.filter(Boolean).join(' '))
        .join('\n')
    expectWhole(edition, 'copied.txt', document(edition, lines))
  })

  test('as lines of a copied page, a cell each', () => {
    const lines = (table: TableDefinition) =>
      tableCells(original(edition), edition, table.id)
        .map((row) => row.filter(Boolean).join('\n'))
        .join('\n')
    expectWhole(edition, 'copied.txt', document(edition, lines))
  })

  test('as a published page in GB 18030 with the site around it', () => {
    const page = published(edition)
    const right = original(edition)
    const { report, notes } = read('page.htm', page)
    expect(misread(report, right)).toEqual([])
    expect({ ...report, agency: right.agency, tables: right.tables }).toEqual(right)
    const beside = notes.flatMap(({ kind, text = '' }) => (kind === 'unplaced' ? [text] : [])).join('\n')
    for (const words of [
      '您的位置：首页 > 政府信息公开 > 年报',
      '发布日期：2026-01-21',
      '上一篇：没有了',
      '主办单位：云河县人民政府办公室',
    ])
      expect(beside).toContain(words)
    expect(JSON.stringify([report, notes])).not.toMatch(/alert|hidden words/)
  })
})

function html(edition: Edition, table: TableDefinition): string {
  const report = original(edition)
  const rows = layoutHeadings(table).map(({ cells }) => {
    const line = cells.map((cell) => {
      const text = cell.kind === 'value' ? textAt(report.tables, cell.cell) : cell.text
      return `<td rowspan="${cell.rowSpan}" colspan=${cell.colSpan} style='border:1px solid'><p><span>${text}</span></p></td>`
    })
    return `<tr>${line.join('')}</tr>`
  })
  return `<table border=1 cellspacing=0><tbody>${rows.join('\n')}</tbody></table>`
}

/** ASCII and the letters of a page in a legacy encoding, with what the encoder cannot say as references. */
function published(edition: Edition): string {
  const body = document(
    edition,
    (table) => `<div class="table">${html(edition, table)}</div>`,
    (line) => `<p style="text-indent:2em">　　${line}&nbsp;</p>`,
  )
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>年报</title>
<script>alert('hidden words')</script><style>p{color:red}</style></head><body>
<table class=layout><tr><td>您的位置：首页 &gt; 政府信息公开 &gt; 年报</td></tr><tr><td>
<div style="display:none">hidden words</div>
<div>发布日期：2026-01-21</div>
<div>${body}</div>
<div>上一篇：没有了<br>下一篇：没有了</div>
</td></tr></table>
<footer>主办单位：云河县人民政府办公室</footer></body></html>`
}
