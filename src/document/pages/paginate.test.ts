import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import type { Report } from '../../report/report'
import { anyReport } from '../any-report.fixture'
import { busyReport } from '../busy-report.fixture'
import { compose, type Leaving } from '../compose'
import type { Content, DocumentTable, ReportDocument } from '../report-document'
import { lineMm, mm, runWidth, typeArea } from './measures'
import type { Page, Placed, PlacedLine, TablePiece } from './page'
import { paginate } from './paginate'

const documentOf = (report: Report, leaving: Leaving = {}) => compose(report, editionById(report.edition), leaving)
const isLine = (placed: Placed): placed is PlacedLine => placed.kind === 'line'
const isTable = (placed: Placed): placed is TablePiece => placed.kind === 'table'
const textOf = ({ runs }: PlacedLine) => runs.map(({ text }) => text).join('')
const linesOf = (pages: readonly Page[]) => pages.flatMap(({ content }) => content.filter(isLine))
const piecesOf = (pages: readonly Page[], table: string) =>
  pages.flatMap(({ content }) => content.filter(isTable).filter((piece) => piece.table === table))

const withNarrative = (...texts: string[]): Report => {
  const report = busyReport('2021')
  report.narratives.part5 = texts.map((text) => ({ kind: 'paragraph', text }))
  return report
}

/** Lines typed into a cell make the rows of table 3 so high that it runs over several pages. */
const withLongTable = (): Report => {
  const report = busyReport('2021')
  for (const row of Object.values(report.tables.table3)) row.naturalPerson = Array(12).fill('1').join('\n')
  return report
}

test('a page full of text has 22 lines of 28 characters between the margins', () => {
  const pages = paginate(documentOf(withNarrative('政府信息公开工作年度报告'.repeat(150))))
  const full = pages.map(({ content }) => content.filter(isLine)).find((lines) => lines.length > 20) ?? []
  expect(full.length).toBe(22)
  for (const line of full) {
    const [run] = line.runs
    if (run === undefined || line.runs.length !== 1) throw new Error('a full line is one run')
    expect(run.text.length).toBe(28)
    expect(run.left).toBe(28)
    expect(run.left + runWidth(run)).toBeCloseTo(184, 6)
  }
  expect(full[0]?.box.top).toBe(37)
  expect((full[21]?.box.top ?? 0) + lineMm).toBeLessThanOrEqual(297 - 35)
})

test('a heading that runs into its text is 楷体 on the line on which 仿宋 follows', () => {
  const lines = linesOf(paginate(documentOf(withNarrative('（一）主要问题。更新不够及时。'))))
  const faces = lines.find((line) => textOf(line).startsWith('（一）主要问题'))?.runs
  expect(faces?.map(({ text, family }) => [text, family])).toEqual([
    ['（一）主要问题。', '楷体'],
    ['更新不够及时。', '仿宋'],
  ])
  expect(faces?.[0]?.left).toBeCloseTo(28 + mm(32), 6)
})

test('a heading never stands at the foot of a page', () => {
  for (let count = 1; count <= 24; count++) {
    const texts = Array.from({ length: count }, () => '一行。')
    for (const page of paginate(documentOf(withNarrative(...texts, '（一）标题', '正文。')))) {
      const last = page.content[page.content.length - 1]
      expect(last !== undefined && isLine(last) && /^（一）标题|^[一二三四五六]、/.test(textOf(last))).toBe(false)
    }
  }
})

test('a figure stays with its caption', () => {
  for (let count = 1; count <= 24; count++) {
    const report = withNarrative(...Array.from({ length: count }, () => '一行。'))
    const figure = report.narratives.part1.find(({ kind }) => kind === 'figure')
    if (figure !== undefined) report.narratives.part5 = [...report.narratives.part5, figure]
    for (const { content } of paginate(documentOf(report)))
      expect(content[content.length - 1]?.kind, `after ${count} lines`).not.toBe('picture')
  }
})

test('the number stands on the outer side, seven millimetres below the text', () => {
  const numbers = paginate(documentOf(busyReport('2021'))).map(({ margin }) => margin[margin.length - 1])
  expect(numbers.map((run) => run?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —', '— 5 —'])
  const [odd, even] = numbers
  if (odd === undefined || even === undefined) throw new Error('no numbers')
  expect(odd.left + runWidth(odd)).toBeCloseTo(184 - mm(14), 6)
  expect(even.left).toBeCloseTo(28 + mm(14), 6)
})

test('every page of a draft says so above its text', () => {
  const open = { mustFix: 2, toReview: 0, blankCells: 0 }
  const pages = paginate(documentOf(busyReport('2021'), { open }))
  expect(pages.every(({ margin: [first] }) => first?.text.startsWith('草稿') === true)).toBe(true)
})

test('a signature stands below a free line, four from the right when it is sealed', () => {
  const signatureOf = (sealed: boolean) =>
    linesOf(paginate(documentOf(busyReport('2021'), { sealed }))).filter(({ origin }) => origin.part === 'signature')
  const [agency, date] = signatureOf(false)
  expect([agency, date].map((line) => ((line?.runs[0]?.left ?? 0) - 28) / mm(16))).toEqual([
    expect.closeTo(19),
    expect.closeTo(21),
  ])
  expect(((signatureOf(true)[1]?.runs[0]?.left ?? 0) - 28) / mm(16)).toBeCloseTo(17.5)
})

test.each(editions)('$id: table 3 of an ordinary year stands on one page below its heading', (edition) => {
  const pages = paginate(documentOf(busyReport(edition.id)))
  expect(piecesOf(pages, 'table3').length).toBe(1)
  const page = pages.find(({ content }) => content.some((placed) => isTable(placed) && placed.table === 'table3'))
  expect(page?.content[0]?.kind).toBe('line')
})

test('a long table repeats its head on every page, splits no row and draws a group on every page it reaches', () => {
  const document = documentOf(withLongTable())
  const pieces = piecesOf(paginate(document), 'table3')
  expect(pieces.length).toBeGreaterThan(3)
  const heads = pieces.map(({ cells }) =>
    cells.filter(({ cell, repeated, row }) => repeated && cell.text !== '' && row < 3),
  )
  for (const [index, head] of heads.entries()) expect(head.length).toBe(index === 0 ? 0 : heads[1]?.length)
  expect(heads[1]?.length).toBeGreaterThan(8)
  const values = pieces.flatMap(({ cells }) => cells.filter(({ cell }) => cell.key !== null && cell.rowSpan === 1))
  expect(new Set(values.map(({ cell }) => cell.key)).size).toBe(values.length)
  const outcome = pieces.flatMap(({ cells }) => cells.filter(({ cell }) => cell.vertical))
  expect(outcome.length).toBeGreaterThan(2)
  expect(outcome.filter(({ lines }) => lines.length > 0).length).toBe(1)
})

/** What the document says, without what only separates it. */
const silent = /\s/g
const said = (document: ReportDocument): string[] => {
  const words = (content: Content): string[] => {
    if (content.kind === 'paragraph') return [content.heading + content.text]
    if (content.kind === 'figure')
      return [content.picture === null ? content.alternative + content.caption : content.caption]
    return tableTexts(content)
  }
  const { title, introduction, parts, signature } = document
  const body = parts.flatMap(({ heading, content }) => [heading, ...content.flatMap(words)])
  return [...title, ...introduction.flatMap(words), ...body, signature?.agency ?? '', signature?.date ?? '']
}
const tableTexts = ({ rows }: DocumentTable) => rows.flatMap((row) => row.map(({ text }) => text))
/** What the pages show; a head printed again counts once. */
const shown = (pages: readonly Page[]): string[] =>
  pages
    .flatMap(({ content }) => content)
    .flatMap((placed) => {
      if (isLine(placed)) return [textOf(placed)]
      if (placed.kind === 'picture') return []
      return placed.cells.flatMap(({ lines, repeated }) => (repeated ? [] : lines.map(({ run }) => run.text)))
    })

test('whatever was typed, every character stands on one page, in order, inside the paper and clear of the others', async () => {
  await fc.assert(
    fc.property(anyReport, (report) => {
      const document = documentOf(report)
      const pages = paginate(document)
      const plain = (words: readonly string[]) => [...words].join('').replace(silent, '')
      expect([...plain(shown(pages))].sort()).toEqual([...plain(said(document))].sort())
      const lines = (words: readonly Placed[]) => plain(words.filter(isLine).map(textOf))
      expect(lines(pages.flatMap(({ content }) => content))).toBe(
        plain(
          said({
            ...document,
            parts: document.parts.map((part) => ({
              ...part,
              content: part.content.filter(({ kind }) => kind !== 'table'),
            })),
          }),
        ),
      )
      for (const { content } of pages) {
        let below = typeArea.top
        for (const { box } of content) {
          expect(box.top).toBeGreaterThanOrEqual(below - 1e-6)
          below = box.top + box.height
          expect(below).toBeLessThanOrEqual(typeArea.top + typeArea.height + 1e-6)
        }
      }
    }),
    { seed: 20261121, numRuns: 60 },
  )
})

test('a document that says nothing has one empty page', () => {
  const empty = { ...documentOf(busyReport('2021')), title: [], introduction: [], parts: [], signature: null }
  expect(paginate(empty).map(({ content }) => content)).toEqual([[]])
})
