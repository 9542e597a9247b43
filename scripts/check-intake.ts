import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { generatedReport } from '../src/cli/generated-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { editions } from '../src/editions'
import { cellsOf } from '../src/editions/cells'
import type { Edition } from '../src/editions/edition'
import { layoutHeadings } from '../src/editions/layout-headings'
import { damaging, harmless } from '../src/intake/deviations.fixture'
import { numberedReport, type PlainReport, plainReport, tableCells } from '../src/intake/plain-report.fixture'
import { readAnyReport } from '../src/intake/read-report'
import { compareVersions } from '../src/intake/saved-version'
import { textAt } from '../src/report/figures'
import type { Report } from '../src/report/report'

/**
 * Reports that deviate in every known way, written by LibreOffice in its formats and read back: cells must be right or
 * noted, sentences kept. Then our own Word files, saved again. Needs `soffice`; `npm run check:intake -- saved` does only
 * the latter.
 */
const formats = ['docx', 'doc', 'html', 'rtf.docx', 'pdf'] as const
const folder = mkdtempSync(join(tmpdir(), 'check-intake-'))

const yearOf = (edition: Edition): number => edition.lastYear ?? 2025
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')

/** Rows of counted cells as HTML, with the spans the form prints where a row is still whole. */
function htmlTable(rows: readonly (readonly string[])[], edition: Edition, id: string): string {
  const table = edition.tables.find((candidate) => candidate.id === id)
  const printed = table === undefined ? [] : layoutHeadings(table)
  const columns = Math.max(...rows.map((row) => row.length))
  const lines = rows.map((row, index) => {
    const spans = printedSpans(row, edition) ?? spansOf(printed, index)
    const fits = spans.length === row.length
    return `<tr>${row.map((cell, at) => `<td${fits && (spans[at] ?? 1) > 1 ? ` colspan=${spans[at]}` : ''}>${escaped(cell)}</td>`).join('')}</tr>`
  })
  return `<table border=1 width="100%" data-columns=${columns}>${lines.join('\n')}</table>`
}

/** Widths of a row that stands elsewhere than the form prints it: repeated heads, tables put together. */
function printedSpans(row: readonly string[], edition: Edition): number[] | null {
  const report = numberedReport(edition, yearOf(edition))
  const words = (cells: readonly string[]): string => cells.join('\t').replace(/\n\n.*$/s, '')
  for (const table of edition.tables) {
    const index = tableCells(report, edition, table.id).findIndex((cells) => words(cells) === words(row))
    if (index !== -1) return spansOf(layoutHeadings(table), index)
  }
  return null
}

/** Widths of all cells of a row, those covered from above included. */
function spansOf(printed: ReturnType<typeof layoutHeadings>, index: number): number[] {
  const reaching = new Map<number, { rows: number; span: number }>()
  let spans: number[] = []
  for (const { cells } of printed.slice(0, index + 1)) {
    spans = []
    let column = 0
    const pass = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        spans.push(above.span)
        above.rows--
        if (above.rows === 0) reaching.delete(column)
        column += above.span
      }
    }
    for (const cell of cells) {
      pass()
      spans.push(cell.colSpan)
      if (cell.rowSpan > 1) reaching.set(column, { rows: cell.rowSpan - 1, span: cell.colSpan })
      column += cell.colSpan
    }
    pass()
  }
  return spans
}

function page(plain: PlainReport, edition: Edition): string {
  const p = (text: string): string => (text === '' ? '' : `<p>${escaped(text)}</p>`)
  const part = (key: string, texts: readonly string[]) => [p(plain.headings[key] ?? ''), ...texts.map(p)]
  const table = (key: string, id: 'table2' | 'table3' | 'table4') => [
    ...part(key, []),
    htmlTable(plain.tables[id], edition, id),
  ]
  return `<html><head><meta charset="utf-8"></head><body>${[
    ...plain.title.map(p),
    ...plain.introduction.map(p),
    ...part('part1', plain.part1),
    ...table('part2', 'table2'),
    ...table('part3', 'table3'),
    ...table('part4', 'table4'),
    ...part('part5', plain.part5),
    ...part('part6', plain.part6),
    ...plain.signature.map(p),
  ].join('\n')}</body></html>`
}

/** LibreOffice fills a short row up with an empty cell, and the figures then really stand under other columns. */
const filledUp = /^a figure cell lost/
/** Words between two pieces of a table stand so in text alone; here they would be words of a cell. */
const betweenPieces = /with a mark between/

interface Case {
  readonly file: string
  readonly name: string
  readonly edition: Edition
  readonly plain: PlainReport
  readonly harmless: boolean
}

function cases(): Case[] {
  return editions.flatMap((edition) =>
    [...harmless, ...damaging.filter(([name]) => !filledUp.test(name))].flatMap(([name, change], index): Case[] => {
      if (betweenPieces.test(name)) return []
      const plain = plainReport(numberedReport(edition, yearOf(edition)), edition)
      change(plain)
      const file = `${edition.id}-${index}`
      writeFileSync(join(folder, `${file}.html`), page(plain, edition))
      return [{ file, name, edition, plain, harmless: index < harmless.length }]
    }),
  )
}

function convert(from: string, to: string, into: string): void {
  mkdirSync(into, { recursive: true })
  const files = readdirSync(from).filter((name) => /\.(?:html|docx|rtf)$/.test(name))
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', into].concat(
      files.map((name) => join(from, name)),
    ),
    { stdio: 'ignore', timeout: 600_000 },
  )
}

interface Outcome {
  readonly right: number
  readonly noted: number
  readonly silent: readonly string[]
  readonly lost: readonly string[]
}

const sentences = (plain: PlainReport): string[] =>
  [...plain.introduction, ...plain.part1, ...plain.part5, ...plain.part6].flatMap((text) => text.split('\n'))

async function judge({ edition, plain }: Case, bytes: Uint8Array, name: string): Promise<Outcome> {
  const result = await readAnyReport({ name, bytes })
  const truth = numberedReport(edition, yearOf(edition))
  if (!result.ok) return { right: 0, noted: 0, silent: [result.message], lost: [] }
  const { report, notes } = result
  const doubt = notes.some(({ kind }) => kind !== 'read')
  let right = 0
  let noted = 0
  const silent: string[] = []
  for (const cell of cellsOf(edition).values()) {
    const [is, should] = [textAt(report.tables, cell), textAt(truth.tables, cell)]
    if (is === should) right++
    else if (is === '' && doubt) noted++
    else silent.push(`${cell.key}: ${is} instead of ${should}`)
  }
  const everything = JSON.stringify([textsOf(report), notes]).replace(/\s/g, '')
  const lost = sentences(plain).filter(
    (text) => !everything.includes(JSON.stringify(text).slice(1, -1).replace(/\s/g, '')),
  )
  return { right, noted, silent, lost }
}

const textsOf = (report: Report): string[] => [
  report.title,
  report.introduction,
  ...Object.values(report.narratives).flatMap((blocks) =>
    blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.caption)),
  ),
]

async function main(): Promise<void> {
  const all = cases()
  convert(folder, 'docx:MS Word 2007 XML', join(folder, 'docx'))
  convert(join(folder, 'docx'), 'doc:MS Word 97', join(folder, 'doc'))
  convert(join(folder, 'docx'), 'html:HTML (StarWriter)', join(folder, 'html'))
  convert(join(folder, 'docx'), 'pdf', join(folder, 'pdf'))
  convert(join(folder, 'docx'), 'rtf', join(folder, 'rtf'))
  convert(join(folder, 'rtf'), 'docx:MS Word 2007 XML', join(folder, 'rtf.docx'))
  let failures = 0
  for (const format of formats) {
    const extension = format.replace('rtf.', '')
    let [right, noted, files] = [0, 0, 0]
    for (const one of all) {
      const path = join(folder, format, `${one.file}.${extension}`)
      if (!existsSync(path)) continue
      files++
      const outcome = await judge(one, readFileSync(path), path)
      right += outcome.right
      noted += outcome.noted
      const complete = !one.harmless || outcome.noted === 0
      if (outcome.silent.length + outcome.lost.length === 0 && complete) continue
      failures++
      const detail = [...outcome.silent, ...outcome.lost.map((text) => `lost: ${text}`)].slice(0, 3).join('; ')
      console.log(`${format} ${one.edition.id} ${one.name}: ${outcome.noted} noted; ${detail}`)
    }
    console.log(`${format}: ${files} files, ${right} cells right, ${noted} left empty and noted`)
  }
  failures += await roundTrips()
  rmSync(folder, { recursive: true, force: true })
  if (failures > 0) process.exitCode = 1
}

const resaved = 50

/** Our own Word files must survive a program that saves them again, with the report inside and by their words alone. */
async function roundTrips(): Promise<number> {
  const own = join(folder, 'own')
  mkdirSync(own)
  const reports = fc.sample(generatedReport, { numRuns: resaved, seed: 20_260_121 })
  reports.forEach(({ report, edition }, index) => {
    const document = compose(report, edition)
    writeFileSync(join(own, `whole-${index}.docx`), writeDocx(document))
    writeFileSync(join(own, `shown-${index}.docx`), writeDocx({ ...document, source: 'null', publicSource: 'null' }))
  })
  convert(own, 'docx:MS Word 2007 XML', join(folder, 'own-saved'))
  let failures = 0
  for (const kind of ['whole', 'shown'] as const) {
    const failed: string[] = []
    for (const [index, { report }] of reports.entries()) {
      const name = `${kind}-${index}.docx`
      const result = await readAnyReport({ name, bytes: readFileSync(join(folder, 'own-saved', name)) })
      const problem = !result.ok
        ? result.message
        : kind === 'whole'
          ? isDeepStrictEqual(result.report, JSON.parse(JSON.stringify(report)))
            ? ''
            : result.notes.map(({ message }) => message).join(' ')
          : compareVersions(report, result.report)
              .differences.map(({ message }) => message)
              .join(' ')
      if (problem !== '') failed.push(`${name}: ${problem}`)
    }
    for (const line of failed.slice(0, 5)) console.log(line.slice(0, 300))
    console.log(`saved again by LibreOffice, ${kind}: ${reports.length - failed.length} of ${reports.length} the same`)
    failures += failed.length
  }
  return failures
}

if (process.argv[2] === 'saved') process.exitCode = Math.min(1, await roundTrips())
else await main()
