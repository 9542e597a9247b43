import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { savedForm } from '../report/saved-report'
import { numberedReport, plainReport, spelled } from './plain-report.fixture'
import { readReport } from './read-report'
import { seeded } from './seeded.fixture'

/** Mutated files of each kind; more with `INTAKE_RUNS`. */
const runs = Number(process.env.INTAKE_RUNS ?? 250)
const slowest = 1000

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))))

const edition = editionById('2021')
const report = numberedReport(edition, 2025)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const word = fixture('libreoffice-2021.docx')
const parts = unzipSync(word)

const spices = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '\u0000',
  '\uffff',
  '\t',
  '\n',
  '[',
  '{',
  '__proto__',
  '<table>',
  '</tr>',
  'colspan=999',
  '一、',
  '九',
  '-1',
  '1e9',
]

/** A few bytes or words changed, doubled, moved or cut off. */
function mutated(original: Uint8Array, pick: (below: number) => number): Uint8Array {
  let bytes: Uint8Array = original.slice()
  for (let count = 1 + pick(4); count > 0; count--) {
    const at = pick(bytes.length)
    const length = 1 + pick(pick(10) === 0 ? 2000 : 20)
    const piece = bytes.subarray(at, at + length)
    const rest = bytes.subarray(at + length)
    switch (pick(6)) {
      case 0:
        bytes[at] = pick(256)
        break
      case 1:
        bytes = joined(bytes.subarray(0, at), rest)
        break
      case 2:
        bytes = joined(bytes.subarray(0, at), piece, piece, rest)
        break
      case 3:
        bytes = joined(bytes.subarray(0, at), bytesOf(spices[pick(spices.length)] ?? ''), bytes.subarray(at))
        break
      case 4:
        bytes = pick(8) === 0 ? bytes.slice(0, at) : bytes
        break
      default:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8))
    }
  }
  return bytes
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Damage inside the parts of a Word file, where it reaches the reader whole. */
function mutatedParts(pick: (below: number) => number): Uint8Array {
  const name =
    ['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'][pick(4)] ?? ''
  const part = parts[name]
  return zipSync({ ...parts, ...(part === undefined ? {} : { [name]: mutated(part, pick) }) }, { level: 0 })
}

const html = `<html><body>${spelled(plainReport(report, edition)).replace(/\n/g, '<p>')}<table><tr><td rowspan=2>1<td>2<tr><td>3</table></body></html>`

const kinds: readonly (readonly [string, (pick: (below: number) => number) => Uint8Array])[] = [
  ['a.docx', (pick) => mutated(word, pick)],
  ['b.docx', mutatedParts],
  ['c.doc', (pick) => mutated(fixture('libreoffice-2019.doc'), pick)],
  ['d.html', (pick) => mutated(fixture('libreoffice-2021.htm'), pick)],
  ['e.html', (pick) => mutated(bytesOf(html), pick)],
  ['f.txt', (pick) => mutated(bytesOf(spelled(plainReport(report, edition))), pick)],
  ['g.json', (pick) => mutated(bytesOf(JSON.stringify(savedForm(report))), pick)],
  ['h.md', (pick) => mutated(bytesOf(`# ${report.title}\n\n|a|b|\n|--|--|\n|1|2|\n`), pick)],
]

describe('mutated files', () => {
  test.each(kinds)(
    '%s',
    (name, make) => {
      const pick = seeded(1_000_003)
      const before = Object.getOwnPropertyNames(Object.prototype).join()
      for (let run = 0; run < runs; run++) {
        const bytes = make(pick)
        const start = performance.now()
        const result = readReport({ name, bytes })
        const took = performance.now() - start
        expect(took, `${name}, run ${run}`).toBeLessThan(slowest)
        if (result.ok) expect(() => JSON.stringify(result)).not.toThrow()
        else expect(result.message, `${name}, run ${run}`).not.toContain('读到一半')
      }
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
    },
    600_000,
  )
})

test('the fixtures themselves are whole', () => {
  expect(strFromU8(parts['word/document.xml'] ?? strToU8('')).length).toBeGreaterThan(1000)
})
