import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bomb } from '../../src/intake/bomb.fixture'
import { readAnyReport } from '../../src/intake/read-report'
import { median, rounded, timed } from './statistics'

const rounds = 5
const files = [
  'libreoffice-2021.docx',
  'libreoffice-2019.doc',
  'libreoffice-2021.htm',
  'tabbed-2021.txt',
  'pdf/libreoffice-numbered-2021.pdf',
]

interface Reading {
  readonly ok: boolean
  readonly ms: number
  /** Memory the process took for it. */
  readonly grownMb: number
}

/** How long ordinary files take, and what a file of 300 KB that unpacks to 300 MB costs a fresh process. */
export async function measureIntake() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-intake-'))
  try {
    const bombs = { declared: bombIn(folder, 'declared'), denied: bombIn(folder, 'denied') }
    const readMs: Record<string, number> = {}
    for (const name of files) readMs[name] = await readingOf(name)
    return { bombs, readMs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readingOf(name: string): Promise<number> {
  const bytes = new Uint8Array(readFileSync(`src/intake/fixtures/${name}`))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await timed(() => readAnyReport({ name, bytes })))
  return rounded(median(times))
}

function bombIn(folder: string, size: 'declared' | 'denied') {
  const file = join(folder, `${size}.docx`)
  writeFileSync(file, bomb(size))
  const read = (): Reading =>
    JSON.parse(
      execFileSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/bench-bomb.ts', file], { encoding: 'utf8' }),
    )
  // The first run bundles the script in its own process.
  read()
  const { ok, ms, grownMb } = read()
  return { refused: !ok, ms: rounded(ms), grownMb: rounded(grownMb) }
}
