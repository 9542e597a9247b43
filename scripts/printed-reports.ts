import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { anyReport } from '../src/document/any-report.fixture'
import { busyReport } from '../src/document/busy-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeHtml } from '../src/document/html/write-html'
import type { ReportDocument } from '../src/document/report-document'
import { editionById, editions } from '../src/editions'
import type { EditionId } from '../src/editions/edition'
import type { Report } from '../src/report/report'
import { findBrowser } from './find-browser.mjs'
import { type Page, readPages } from './pdf-pages'

// Reports as other programs print them: Word files by LibreOffice, pages by Chromium, both as PDF.

/** A whole page of characters without a mark that would shift a line, to count 22 lines of 28 characters. */
export const fullPageText = '政府信息公开工作年度报告'.repeat(150)
/** Pasted lines make rows so high that table 3 runs over several pages; each line is a pair of signs found nowhere else. */
export const linesPerCell = 12
export const cellLine = (row: number, line: number) => String.fromCharCode(0x5200 + row, 0x7c00 + line)

const anyCount = 8

/** A document that tries one thing, which ends its name: `busy`, `full`, `long` or `any`. */
export interface Case {
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

/** Whatever can be typed, of which only the paper is measured: its text has signs that no page shows. */
const anyCases: Case[] = fc.sample(anyReport, { numRuns: anyCount, seed: 20_261_121 }).map((report, index) => ({
  name: `${index + 1}-any`,
  document: compose(report, editionById(report.edition), { sealed: index % 2 === 1 }),
}))

const cases = [...editions.flatMap(({ id }) => casesOf(id)), ...anyCases]

const has = (command: string): boolean => {
  try {
    execFileSync(command, ['--help'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

type Look = (maker: string, one: Case, pages: readonly Page[]) => void

function printWord(folder: string, look: Look): void {
  const files = cases.map(({ name, document }) => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, writeDocx(document))
    return file
  })
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder]
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' })
  for (const one of cases) look('LibreOffice', one, readPages(join(folder, `${one.name}.pdf`)))
}

async function printHtml(folder: string, executablePath: string, look: Look): Promise<void> {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  for (const one of cases) {
    const pdf = join(folder, `${one.name}-print.pdf`)
    await page.setContent(writeHtml(one.document))
    await page.pdf({ path: pdf, preferCSSPageSize: true, tagged: true })
    look('Chromium', one, readPages(pdf))
  }
  await browser.close()
}

/** Prints every case with each program there is and says which are missing. */
export async function printReports(look: Look): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    if (!has('pdftotext')) return console.log('Pages are not checked: pdftotext (poppler-utils) is missing.')
    if (has('soffice')) printWord(folder, look)
    else console.log('Word files are not checked: soffice (LibreOffice) is missing.')
    const browser = findBrowser()
    if (browser !== undefined) await printHtml(folder, browser, look)
    else console.log('Print is not checked: there is no Chromium.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
