import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { generatedReport } from '../src/cli/generated-report.fixture'
import { anyReport } from '../src/document/any-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeHtml } from '../src/document/html/write-html'
import { writeOfd } from '../src/document/ofd/write-ofd'
import { readDocx, readHtml, readOfd, readSheet, saidBy, withoutBlankLines } from '../src/document/read-back.fixture'
import type { ReportDocument } from '../src/document/report-document'
import { writeJson } from '../src/document/write-json'
import { writeXlsx } from '../src/document/xlsx/write-xlsx'
import { editionById } from '../src/editions'
import type { Report } from '../src/report/report'
import { pagesText, repeatedHead, wholeText } from './document-text'
import { findBrowser } from './find-browser.mjs'
import { readPages } from './pdf-pages'

// Takes text and cells back out of every kind of file and compares them with what the document says. Reports come from
// a seed: half are any that can be typed, half are such as townships write; only of these a PDF's text can be compared,
// for paper shows no control characters.

const count = Number(process.argv[2] ?? 200)
const seed = 20_261_121
const wordSample = 20

interface Case {
  readonly report: Report
  readonly document: ReportDocument
}

const caseOf = (report: Report): Case => ({ report, document: compose(report, editionById(report.edition)) })
const wild = fc.sample(anyReport, { numRuns: Math.ceil(count / 2), seed }).map(caseOf)
const plain = fc.sample(generatedReport, { numRuns: Math.floor(count / 2), seed }).map(({ report }) => caseOf(report))

const counts = new Map<string, { read: number; cells: number; different: number }>()

function judge(kind: string, cells: number, equal: boolean, number: number): void {
  const known = counts.get(kind) ?? { read: 0, cells: 0, different: 0 }
  counts.set(kind, {
    read: known.read + 1,
    cells: known.cells + cells,
    different: known.different + (equal ? 0 : 1),
  })
  if (!equal) console.log(`  ✗ ${kind}: report ${number} says something else`)
}

for (const [number, { report, document }] of [...wild, ...plain].entries()) {
  const said = saidBy(document)
  const cells = said.tables.flat(2).length
  const sheets = writeXlsx(document)
  const read = said.tables.map((_, index) => readSheet(sheets, index + 1))
  const saved = JSON.parse(writeJson(report)).report
  judge('docx', cells, isDeepStrictEqual(readDocx(writeDocx(document)), said), number)
  judge('html', cells, isDeepStrictEqual(readHtml(writeHtml(document)), said), number)
  judge('xlsx', cells, isDeepStrictEqual(read, said.tables), number)
  judge(
    'ofd',
    cells,
    isDeepStrictEqual(withoutBlankLines(readOfd(writeOfd(document))), withoutBlankLines(said)),
    number,
  )
  judge('json', cells, isDeepStrictEqual(saved, JSON.parse(JSON.stringify(report))), number)
}

function judgePdf(kind: string, document: ReportDocument, pdf: string, number: number): void {
  const text = pagesText(readPages(pdf), repeatedHead(document))
  judge(kind, saidBy(document).tables.flat(2).length, text === wholeText(document), number)
}

async function print(executablePath: string, folder: string): Promise<void> {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  for (const [number, { document }] of plain.entries()) {
    const pdf = join(folder, `print-${number}.pdf`)
    await page.setContent(writeHtml(document))
    await page.pdf({ path: pdf, preferCSSPageSize: true })
    judgePdf('pdf of the page (Chromium)', document, pdf, number)
  }
  await browser.close()
}

function convert(folder: string): void {
  const sample = plain.slice(0, wordSample)
  const files = sample.map(({ document }, number) => {
    const file = join(folder, `word-${number}.docx`)
    writeFileSync(file, writeDocx(document))
    return file
  })
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder]
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' })
  for (const [number, { document }] of sample.entries())
    judgePdf('pdf of the Word file (LibreOffice)', document, join(folder, `word-${number}.pdf`), number)
}

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

const folder = mkdtempSync(join(tmpdir(), 'agree-'))
try {
  const browser = findBrowser()
  if (!has('pdftotext')) console.log('PDFs are not compared: pdftotext (poppler-utils) is missing.')
  else {
    if (browser !== undefined) await print(browser, folder)
    if (has('soffice')) convert(folder)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

let different = 0
for (const [kind, { read, cells, different: others }] of counts) {
  different += others
  console.log(`  ${kind}: ${read} files, ${cells} cells, ${others} differ`)
}
console.log(`check:agree: ${wild.length + plain.length} reports, ${different} differences.`)
process.exitCode = different === 0 ? 0 : 1
