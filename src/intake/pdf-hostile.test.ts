import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import { pdfFile, shown } from './pdf-file.fixture'
import { numberedReport } from './plain-report.fixture'
import { type ReadResult, readAnyReport } from './read-report'
import { seeded } from './seeded.fixture'

/** Mutated files of each kind; ten times as many in CI, other numbers with `INTAKE_RUNS`. */
const runs = Number(process.env.INTAKE_RUNS ?? (process.env.CI === undefined ? 250 : 2500)) / 10

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/pdf/${name}`, import.meta.url))))

const text = (content: string) => new TextEncoder().encode(content)

async function refusal(bytes: Uint8Array, name = 'a.pdf'): Promise<string> {
  const result = await readAnyReport({ name, bytes })
  if (result.ok) throw new Error('was read')
  expect(result.message).toMatch(/。$/)
  return result.message
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const packed = (content: Uint8Array, entries = '') => {
  const body = latin1(zlibSync(content, { level: 9 }))
  return `<< /Filter /FlateDecode /Length ${body.length} ${entries} >>\nstream\n${body}\nendstream`
}

describe('files that are not what they seem', () => {
  const whole = fixture('libreoffice-numbered-2021.pdf')

  test.each([
    ['a signature alone', text('%PDF-1.7')],
    ['nothing but noise behind the signature', text(`%PDF-1.7\n${'x'.repeat(100_000)}`)],
    ['the first half', whole.slice(0, whole.length / 2)],
    [
      'a page tree that names itself',
      text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>'),
    ],
  ])('%s', async (_, bytes) => {
    await refusal(bytes)
  })

  test('a password', async () => {
    const objects = [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`]
    const id = '/ID [<41414141414141414141414141414141> <41414141414141414141414141414141>]'
    const bytes = pdfFile({ pages: [shown('字', 1, 1, 9)], objects, trailer: `/Encrypt 10 0 R ${id}` })
    expect(await refusal(bytes)).toContain('密码')
  })

  test('the first bytes tell what a file is, not its name', async () => {
    expect((await readAnyReport({ name: '年报.docx', bytes: whole })).ok).toBe(true)
    expect(await refusal(text('今天天气很好。'), '年报.pdf')).toContain('没有找到')
  })
})

describe('files that want more than to be read', () => {
  const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32)

  test('a stream that unpacks to more than any page', async () => {
    expect(await refusal(pdfFile({ pages: ['q Q'], objects: [packed(spaces(20))] }))).toContain('解压')
    expect(await refusal(pdfFile({ pages: ['q Q'], objects: [packed(spaces(70), '/Subtype /Image')] }))).toContain(
      '解压',
    )
  })

  test('a stream packed twice', async () => {
    const twice = packed(zlibSync(spaces(1))).replace('/FlateDecode', '[/FlateDecode /FlateDecode]')
    expect(await refusal(pdfFile({ pages: ['q Q'], objects: [twice] }))).toContain('解压')
  })

  test('more pages than any report', async () => {
    expect(await refusal(pdfFile({ pages: Array.from({ length: 250 }, () => 'q Q') }))).toContain('页')
  })

  test('drawings inside each other without end', async () => {
    const form = (name: string, resources: string) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << ${resources} >> >> /Length ${name.length} >>\nstream\n${name}\nendstream`
    const objects = [form('/A Do /A Do', '/A 10 0 R')]
    const bytes = latin1(pdfFile({ pages: ['/A Do'], objects })).replace(
      '/Resources << /Font',
      '/Resources << /XObject << /A 10 0 R >> /Font',
    )
    await refusal(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)))
  })

  test('more strokes than any page', async () => {
    expect(await refusal(pdfFile({ pages: ['0 0 m 1 1 l S\n'.repeat(400_000)] }))).toContain('太多')
  })
})

/**
 * pdf.js leaves some failures over damaged files unheard, besides those it reports; the command line passes over them
 * likewise.
 */
const listeners = process.listeners('unhandledRejection')
const passOver = (reason: unknown): void => {
  if (!(reason instanceof Error && reason.stack?.includes('pdfjs-dist'))) throw reason
}
beforeAll(() => {
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', passOver)
})
afterAll(() => {
  process.off('unhandledRejection', passOver)
  for (const listener of listeners) process.on('unhandledRejection', listener)
})

const edition = editionById('2021')
const right = numberedReport(edition, 2025)
const figures = new Set([...cellsOf(edition).values()].map((cell) => textAt(right.tables, cell)))

/** Cells with a figure that is not theirs, unless something in the file was said to be uncertain. */
function silent(result: ReadResult): string[] {
  if (!result.ok || result.report.edition !== edition.id) return []
  if (result.notes.some(({ kind }) => kind === 'unclear' || kind === 'unplaced')) return []
  return [...cellsOf(edition).values()].flatMap((cell) => {
    const text = textAt(result.report.tables, cell)
    // A digit that was changed in the file itself gives another figure; one that stands elsewhere is a wrong reading.
    return text !== '' && text !== textAt(right.tables, cell) && figures.has(text) ? [`${cell.key}: ${text}`] : []
  })
}

function mutated(original: Uint8Array, pick: (below: number) => number): Uint8Array {
  const bytes = original.slice()
  for (let count = 1 + pick(6); count > 0; count--) {
    const at = pick(bytes.length)
    const kind = pick(4)
    if (kind === 0) bytes[at] = pick(256)
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8))
    else if (kind === 2) bytes.copyWithin(at, pick(bytes.length), pick(bytes.length))
    else bytes.fill(48 + pick(10), at, at + 1 + pick(12))
  }
  return pick(10) === 0 ? bytes.slice(0, pick(bytes.length)) : bytes
}

test.each([
  ['libreoffice-numbered-2021.pdf', 1_000_003],
  ['chromium-page-2021.pdf', 1_000_033],
])(
  '%s with bytes changed is read, or refused in a sentence',
  async (name, seed) => {
    const pick = seeded(seed)
    const original = fixture(name)
    for (let run = 0; run < runs; run++) {
      const result = await readAnyReport({ name, bytes: mutated(original, pick) })
      expect(silent(result), `${name}, run ${run}`).toEqual([])
      if (!result.ok) expect(result.message, `${name}, run ${run}`).toMatch(/。$/)
      if (!result.ok) expect(result.message, `${name}, run ${run}`).not.toContain('读到一半')
    }
  },
  600_000,
)
