import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { newReport } from '../report/drafting'
import { emptyAgency } from '../report/empty-report'
import type { Report } from '../report/report'
import { savedForm } from '../report/saved-report'
import { run } from './run'

const folder = mkdtempSync(join(tmpdir(), 'report-cli-'))
const agency = { ...emptyAgency, name: '青石镇人民政府', county: '云溪县' }

function file(name: string, report: Report): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(savedForm(report)))
  return path
}

/** A new report of the edition with every cell 0. */
function zeroReport(year: number, edition: '2019' | '2021'): Report {
  const report = newReport(agency, year, editionById(edition))
  for (const table of Object.values(report.tables))
    for (const row of Object.values(table)) for (const column of Object.keys(row)) row[column] = '0'
  return report
}

async function answer(...command: string[]) {
  const lines: string[] = []
  let complaint = ''
  const exitCode = await run(command, {
    print: (line) => lines.push(JSON.stringify(line)),
    complain: (message) => {
      complaint = message
    },
  })
  return { exitCode, complaint, answers: lines.map((line) => JSON.parse(line)) }
}

const good = file('good.json', zeroReport(2026, '2021'))
const unbalanced = zeroReport(2026, '2021')
unbalanced.tables.table3.newRequests = { ...unbalanced.tables.table3.newRequests, naturalPerson: '3' }
const bad = file('bad.json', unbalanced)

describe('the command line', () => {
  test('editions gives every edition with its grids and relations', async () => {
    const { exitCode, answers } = await answer('editions')
    expect(exitCode).toBe(0)
    expect(answers[0].editions.map(({ editionId }: { editionId: string }) => editionId)).toEqual(['2019', '2021'])
    expect(answers[0].editions[1].tables[1].physicalRows).toHaveLength(28)
  })

  test('read gives the report and notes', async () => {
    const { exitCode, answers } = await answer('read', good)
    expect(exitCode).toBe(0)
    expect(answers).toHaveLength(1)
    expect(answers[0].report).toEqual(zeroReport(2026, '2021'))
    expect(answers[0].notes[0]).toMatchObject({ kind: 'read' })
  })

  test('several files give a line each, and one that cannot be read does not hide the others', async () => {
    const { exitCode, answers } = await answer('read', good, join(folder, 'absent.docx'), bad)
    expect(exitCode).toBe(2)
    expect(answers.map((line) => Object.keys(line))).toEqual([
      ['file', 'report', 'notes'],
      ['file', 'error'],
      ['file', 'report', 'notes'],
    ])
  })

  test('a broken balance is an error with both sums, its cells and exit code 1', async () => {
    const { exitCode, answers } = await answer('check', bad)
    expect(exitCode).toBe(1)
    const balance = answers[0].findings.find(({ key }: { key: string }) => key === 't3.balance.naturalPerson')
    expect(balance).toMatchObject({ severity: 'error', status: 'broken', left: '3', right: '0', difference: '3' })
    expect(balance.places).toContainEqual({ cell: 'table3.newRequests.naturalPerson', role: 'left' })
    expect(balance.message).toContain(balance.what)
    expect(balance.message).toContain(balance.todo)
  })

  test('last year opens the rules that need it', async () => {
    const last = zeroReport(2025, '2021')
    last.tables.table3.carriedForwardToNextYear = {
      ...last.tables.table3.carriedForwardToNextYear,
      naturalPerson: '2',
    }
    const keys = async (...command: string[]) =>
      (await answer(...command)).answers[0].findings.map(({ key }: { key: string }) => key) as string[]
    expect(await keys('check', good)).not.toContain('x.carryOver.naturalPerson')
    expect(await keys('check', good, '--last', file('last.json', last))).toContain('x.carryOver.naturalPerson')
  })

  test('words found in the text are quoted at their place in the part', async () => {
    const report = zeroReport(2026, '2021')
    report.narratives.part1 = [
      { kind: 'paragraph', text: '（一）主动公开' },
      { kind: 'paragraph', text: '全年公开信息120余条。' },
    ]
    const { answers } = await answer('check', file('vague.json', report))
    const whole = report.narratives.part1.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n')
    const places = answers[0].findings
      .flatMap((finding: { places: { part?: string; start: number; end: number; quote: string }[] }) => finding.places)
      .filter(({ part, quote }: { part?: string; quote?: string }) => part === 'part1' && quote !== '')
    for (const { start, end, quote } of places) expect(whole.slice(start, end)).toBe(quote)
  })

  test('write gives a saved report that reads back the same', async () => {
    const out = join(folder, 'out.json')
    expect((await answer('write', good, '--to', 'json', '-o', out)).exitCode).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(savedForm(zeroReport(2026, '2021')))
    const word = join(folder, 'out.docx')
    expect((await answer('write', good, '--to', 'docx', '-o', word)).exitCode).toBe(0)
    expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK')
  })

  test.each([
    ['nothing', []],
    ['an unknown verb', ['publish', good]],
    ['no file', ['read']],
    ['an absent file', ['check', join(folder, 'absent.json')]],
    ['an unknown option', ['check', good, '--color', 'red']],
    ['an unknown format', ['write', good, '--to', 'odt', '-o', join(folder, 'x')]],
    ['no place to write to', ['write', good, '--to', 'json']],
    ['a folder that does not exist', ['write', good, '--to', 'json', '-o', join(folder, 'none', 'x')]],
    ['a file that is no report', ['read', fileURLToPath(new URL('README.md', import.meta.url))]],
  ])('%s is refused with one sentence', async (_, command) => {
    const { exitCode, complaint, answers } = await answer(...command)
    expect(exitCode).toBe(2)
    expect(complaint).not.toBe('')
    expect(answers).toEqual([])
  })
})

describe('npm run report', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const report = (...command: string[]) =>
    spawnSync(process.execPath, ['scripts/report.mjs', ...command], { cwd: root, encoding: 'utf8' })

  test('runs the same program from a checkout', () => {
    const npm = process.env.npm_execpath
    const printed =
      npm === undefined
        ? report('editions').stdout
        : execFileSync(process.execPath, [npm, 'run', '--silent', 'report', '--', 'editions'], {
            cwd: root,
            encoding: 'utf8',
            maxBuffer: 2 ** 26,
          })
    expect(JSON.parse(printed).editions).toHaveLength(2)
  })

  test('ends with the exit code of the answer and a line on standard error', () => {
    expect(report('check', bad).status).toBe(1)
    const failed = report('read', 'absent.txt')
    expect([failed.status, failed.stdout, failed.stderr.trim().split('\n').length]).toEqual([2, '', 1])
  })
})
