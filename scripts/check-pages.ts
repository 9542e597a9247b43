import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { busyReport } from '../src/document/busy-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeHtml } from '../src/document/html/write-html'
import type { ReportDocument } from '../src/document/report-document'
import { editionById, editions } from '../src/editions'
import type { EditionId } from '../src/editions/edition'
import { officialLayout } from '../src/editions/official-layout'
import type { Report } from '../src/report/report'
import { numberedPages, pagesText, repeatedHead, wholeText } from './document-text'
import { findBrowser } from './find-browser.mjs'
import { type Page, readPages } from './pdf-pages'

// Writes reports as Word file and as page, lets LibreOffice and Chromium make PDFs of them and measures the paper.

const { pageMm, marginsMm, linesPerPage, charactersPerLine, faces, pageNumber } = officialLayout
const toleranceMm = 0.5
const numberInset = (pageNumber.insetCharacters * faces.pageNumber.pt * 25.4) / 72

/** A whole page of characters without a mark that would shift a line, to count 22 lines of 28 characters. */
const fullPageText = '政府信息公开工作年度报告'.repeat(150)
/** Pasted lines make rows so high that table 3 runs over several pages; each line is a pair of signs found nowhere else. */
const linesPerCell = 12
const cellLine = (row: number, line: number) => String.fromCharCode(0x5200 + row, 0x7c00 + line)

interface Case {
  readonly name: string
  readonly document: ReportDocument
}

function casesOf(id: EditionId): Case[] {
  const edition = editionById(id)
  const full: Report = busyReport(id)
  full.narratives.part5 = [{ kind: 'paragraph', text: fullPageText }]
  const long: Report = busyReport(id)
  Object.values(long.tables.table3).forEach((row, index) => {
    row.naturalPerson = Array.from({ length: linesPerCell }, (_, line) => cellLine(index + 1, line + 1)).join('\n')
  })
  return Object.entries({ busy: busyReport(id), full, long }).map(([name, report]) => ({
    name: `${id}-${name}`,
    document: compose(report, edition),
  }))
}

const numberOn = (page: Page, number: number) =>
  page.lines.find(({ text }) => text.replace(/\s/g, '') === `—${number}—`)
const bodyOf = (page: Page, number: number) => page.lines.filter((line) => line !== numberOn(page, number))
const near = (measured: number, wanted: number) => Math.abs(measured - wanted) <= toleranceMm

function* faults({ name, document }: Case, pages: readonly Page[]): Generator<string> {
  for (const [index, page] of pages.entries()) {
    const number = index + 1
    if (!near(page.width, pageMm.width) || !near(page.height, pageMm.height)) yield `page ${number} is not A4`
    const line = numberOn(page, number)
    if (line === undefined) yield `page ${number} has no — ${number} —`
    else if (number % 2 === 1 && !near(pageMm.width - marginsMm.right - line.right, numberInset))
      yield `number ${number} does not stand one character from the right`
    else if (number % 2 === 0 && !near(line.left - marginsMm.left, numberInset))
      yield `number ${number} does not stand one character from the left`
    for (const { left, text } of bodyOf(page, number))
      if (left < marginsMm.left - toleranceMm) yield `page ${number} begins left of the type area: ${text}`
  }
  const table3 = document.parts
    .flatMap(({ content }) => content)
    .find((piece) => piece.kind === 'table' && piece.id === 'table3')
  const headText = repeatedHead(document)
  const numbered = numberedPages(pages)
  const heads = numbered.filter((text) => text.includes(headText)).length
  if (name.endsWith('long')) {
    if (heads < 2) yield 'the head of table 3 is not repeated'
    for (let row = 1; row <= (table3?.kind === 'table' ? table3.rows.length : 0); row++)
      if (splitRow(numbered, row)) yield `row ${row} of table 3 is split between pages`
  } else if (heads !== 1) yield `table 3 stands on ${heads} pages`
  const text = pagesText(pages, headText)
  if (text !== wholeText(document)) yield `the text differs: ${firstDifference(text, wholeText(document))}`
  if (name.endsWith('full')) yield* gridFaults(pages)
}

const splitRow = (pages: readonly string[], row: number): boolean =>
  pages.filter((text) =>
    Array.from({ length: linesPerCell }, (_, line) => cellLine(row, line + 1)).some((word) => text.includes(word)),
  ).length > 1

function firstDifference(found: string, wanted: string): string {
  let at = 0
  while (found[at] === wanted[at]) at++
  return `${found.slice(at, at + 20)} instead of ${wanted.slice(at, at + 20)}`
}

function* gridFaults(pages: readonly Page[]): Generator<string> {
  const bodies = pages.map((page, index) => bodyOf(page, index + 1))
  const full = bodies.filter((lines) => lines.every(({ text }) => fullPageText.includes(text)) && lines.length > 15)[0]
  if (full === undefined) return yield 'no page is full of text'
  if (full.length !== linesPerPage) yield `a full page has ${full.length} lines`
  for (const { text, left, right } of full) {
    if (text.length !== charactersPerLine) yield `a full line has ${text.length} characters: ${text}`
    if (!near(left, marginsMm.left)) yield `a full line begins at ${left.toFixed(2)} mm`
    if (!near(right, pageMm.width - marginsMm.right)) yield `a full line ends at ${right.toFixed(2)} mm`
  }
  const first = full[0]
  const last = full[full.length - 1]
  if (first === undefined || last === undefined) return
  const pitch = (((last.top - first.top) / (full.length - 1)) * 72) / 25.4
  console.log(
    `    ${full.length} lines of ${first.text.length} characters, ${pitch.toFixed(2)} pt apart, ${first.left.toFixed(2)}–${first.right.toFixed(2)} mm`,
  )
}

let failed = 0

function judge(maker: string, one: Case, pdf: string): void {
  const pages = readPages(pdf)
  console.log(`  ${maker} ${one.name}: ${pages.length} pages`)
  for (const fault of faults(one, pages)) {
    failed++
    console.log(`    ✗ ${fault}`)
  }
}

const has = (command: string): boolean => {
  try {
    execFileSync(command, ['--help'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

const cases = editions.flatMap(({ id }) => casesOf(id))
const folder = mkdtempSync(join(tmpdir(), 'pages-'))
try {
  if (!has('pdftotext')) console.log('Pages are not checked: pdftotext (poppler-utils) is missing.')
  else {
    if (has('soffice')) checkWord()
    else console.log('Word files are not checked: soffice (LibreOffice) is missing.')
    const browser = findBrowser()
    if (browser !== undefined) await checkPrint(browser)
    else console.log('Print is not checked: there is no Chromium.')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(failed === 0 ? 'Pages are as the standard says.' : `${failed} faults on the pages.`)
process.exitCode = failed === 0 ? 0 : 1

function checkWord(): void {
  const files = cases.map(({ name, document }) => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, writeDocx(document))
    return file
  })
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder]
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' })
  for (const one of cases) judge('LibreOffice', one, join(folder, `${one.name}.pdf`))
}

async function checkPrint(executablePath: string): Promise<void> {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  for (const one of cases) {
    const pdf = join(folder, `${one.name}-print.pdf`)
    await page.setContent(writeHtml(one.document))
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true })
    judge('Chromium', one, pdf)
  }
  await browser.close()
}
