import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyReport } from '../document/any-report.fixture'
import { busyReport } from '../document/busy-report.fixture'
import { compose } from '../document/compose'
import { writeDocx } from '../document/docx/write-docx'
import { writeHtml } from '../document/html/write-html'
import type { ReportDocument } from '../document/report-document'
import { editionById, editions } from '../editions'
import { readReport } from '../intake/read-report'
import { compareVersions } from '../intake/saved-version'
import type { Report } from '../report/report'
import { generatedReport } from './generated-report.fixture'

/** Generated reports of both editions, other ones for each format; a thousand in CI, where there is time. */
const numRuns = Number(process.env.ROUND_TRIPS ?? (process.env.CI === undefined ? 40 : 500))

const writers = [
  ['docx', (document: ReportDocument) => writeDocx(document)],
  ['html', (document: ReportDocument) => new TextEncoder().encode(writeHtml(document))],
] as const

function readBack(bytes: Uint8Array, name: string): Report {
  const result = readReport({ name, bytes })
  if (!result.ok) throw new Error(result.message)
  return result.report
}

describe.each(writers)('a report that left as %s and came back', (format, write) => {
  test('is the same when the file still carries it', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const document = compose(report, editionById(report.edition))
        expect(readBack(write(document), `report.${format}`)).toEqual(JSON.parse(JSON.stringify(report)))
      }),
      { numRuns, seed: 20260120 + format.charCodeAt(0), endOnFailure: true },
    )
  }, 300_000)

  test('says the same when only what it shows is read', () => {
    fc.assert(
      fc.property(generatedReport, ({ report, edition }) => {
        const shown = { ...compose(report, edition), source: 'null', publicSource: 'null' }
        const visible = readBack(write(shown), `report.${format}`)
        expect(compareVersions(report, visible).differences).toEqual([])
      }),
      { numRuns, seed: 20260121 + format.charCodeAt(0), endOnFailure: true },
    )
  }, 300_000)

  test('takes what was changed in the file, and keeps what was saved beside it', () => {
    fc.assert(
      fc.property(generatedReport, ({ report, edition }) => {
        const changed = structuredClone(report)
        const row = changed.tables.table3.granted
        if (row !== undefined) row.naturalPerson = '4711'
        const { source, publicSource } = compose(report, edition)
        const file = write({ ...compose(changed, edition), source, publicSource })
        const result = readReport({ name: `report.${format}`, bytes: file })
        if (!result.ok) throw new Error(result.message)
        expect(result.report.tables.table3.granted?.naturalPerson).toBe('4711')
        expect(result.saved).toEqual(report)
        expect(result.notes.filter(({ kind }) => kind === 'differs').length).toBeGreaterThan(0)
      }),
      { numRuns: 10, seed: 20260122, endOnFailure: true },
    )
  }, 60_000)
})

test('a page with the block of facts above it gives the report and nothing besides', () => {
  const facts = {
    indexNumber: '000014349/2027-00012',
    issuer: '青石镇人民政府',
    issuedOn: '2027年1月20日',
    publishedOn: '2027年1月21日',
    title: '青石镇人民政府2026年政府信息公开工作年度报告',
    documentNumber: '青政字〔2027〕3号',
    validity: '有效',
    wordFile: '年度报告.docx',
  }
  for (const { id } of editions) {
    const report = busyReport(id)
    const page = writeHtml(compose(report, editionById(id)), facts)
    const result = readReport({ name: 'report.html', bytes: new TextEncoder().encode(page) })
    if (!result.ok) throw new Error(result.message)
    expect(result.report).toEqual(report)
    expect(result.notes.map(({ kind }) => kind)).toEqual(['read'])
  }
})
