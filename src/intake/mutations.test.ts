import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import { savedForm } from '../report/saved-report'
import { mutated } from './mutated.fixture'
import { numberedReport, plainReport, spelled } from './plain-report.fixture'
import { type ReadResult, type ReportFile, readReport } from './read-report'
import { seeded } from './seeded.fixture'

/** Mutated files of each kind, with the PDF files twenty thousand in CI; more with `INTAKE_RUNS`. */
const runs = Number(process.env.INTAKE_RUNS ?? (process.env.CI === undefined ? 250 : 1950))
const slowest = 1000

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))))

const edition = editionById('2021')
const cells = [...cellsOf(edition).values()]
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Figures of the fixtures are neighbours; these differ in so many digits that no small damage makes one of another. */
const far = (figure: string): string => String(((Number(figure) * 7_368_787) % 89_999_999) + 10_000_000)
const apart = (markup: string): string => markup.replace(/(?<=[>\t\n]|\| )[12]\d{2}(?=[<\t\n]| \|)/g, far)

const report = numberedReport(edition, 2025)
for (const { table, row, column } of cells) {
  const line = report.tables[table][row]
  if (line !== undefined) line[column] = far(line[column] ?? '')
}
const right = new Map(cells.map((cell) => [cell.key, textAt(report.tables, cell)]))
const figures = new Set(right.values())

const word = unzipSync(fixture('libreoffice-2021.docx'))
word['word/document.xml'] = strToU8(apart(strFromU8(word['word/document.xml'] ?? new Uint8Array())))
const wholeWord = zipSync(word)

/** Damage inside the parts of a Word file, where it reaches the reader whole. */
function mutatedParts(pick: (below: number) => number): Uint8Array {
  const name =
    ['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels'][pick(4)] ?? ''
  const part = word[name]
  return zipSync({ ...word, ...(part === undefined ? {} : { [name]: mutated(part, pick) }) }, { level: 0 })
}

const text = spelled(plainReport(report, edition))
const lines = `<html><body>${text.replace(/\n/g, '<p>')}<table><tr><td rowspan=2>1<td>2<tr><td>3</table></body></html>`
const oldWord = fixture('libreoffice-2019.doc')

const kinds: readonly (readonly [string, Uint8Array | ((pick: (below: number) => number) => Uint8Array)])[] = [
  ['a.docx', wholeWord],
  ['b.docx', mutatedParts],
  ['c.doc', oldWord],
  ['d.html', bytesOf(apart(strFromU8(fixture('libreoffice-2021.htm'))))],
  ['e.html', bytesOf(lines)],
  ['f.txt', bytesOf(text)],
  ['g.json', bytesOf(JSON.stringify(savedForm(report)))],
  ['h.md', bytesOf(apart(strFromU8(fixture('pipes-2021.md'))))],
  // What a clerk pastes comes as a page or as rows of text.
  ['pasted.html', bytesOf(apart(strFromU8(fixture('county-2021.html'))))],
  ['pasted.txt', bytesOf(apart(new TextDecoder('utf-16').decode(fixture('pasted-2021.txt'))))],
]

/** A hang is one every time; a machine that was busy elsewhere is not. */
function readSoon(file: ReportFile): ReadResult | 'hangs' {
  for (let attempt = 0; attempt < 4; attempt++) {
    const start = performance.now()
    const result = readReport(file)
    if (performance.now() - start < slowest) return result
  }
  return 'hangs'
}

/** Cells with a figure of another cell, while no note says a word of their table. */
function silentErrors(result: ReadResult): string[] {
  if (!result.ok || result.report.edition !== edition.id) return []
  const { report: found, notes } = result
  const places = notes.flatMap(({ kind, place }) => (kind === 'read' || place === undefined ? [] : [place]))
  return cells.flatMap(({ key, table, row, column }) => {
    const is = textAt(found.tables, { table, row, column })
    if (is === right.get(key) || !figures.has(is)) return []
    const noted = places.some(
      (place) =>
        (place.kind === 'cell' && place.cell === key) ||
        ((place.kind === 'row' || place.kind === 'table') && place.table === table) ||
        (place.kind === 'part' && place.part === `part${table.slice(-1)}`),
    )
    return noted ? [] : [`${key}: ${is} instead of ${right.get(key)}`]
  })
}

const reachable = () =>
  [Object.prototype, Array.prototype, globalThis].map((one) => Object.getOwnPropertyNames(one).join())

describe('mutated files are read or refused, soon, and neither reach into the program nor move a figure in silence', () => {
  test.each(kinds)(
    '%s',
    (name, source) => {
      const pick = seeded(1_000_003)
      const before = reachable()
      for (let run = 0; run < runs; run++) {
        const bytes = typeof source === 'function' ? source(pick) : mutated(source, pick)
        const result = readSoon({ name, bytes })
        if (result === 'hangs') throw new Error(`${name}, run ${run} hangs`)
        // A saved report means what it says, also where damage wrote a cell of it twice.
        const moved = name === 'g.json' ? [] : silentErrors(result)
        // Damage by itself may write one figure into the place of another; a wrong reading moves several.
        if (moved.length > 1) expect(moved, `${name}, run ${run}`).toEqual([])
        if (result.ok) expect(() => JSON.stringify(result)).not.toThrow()
        else expect(result.message, `${name}, run ${run}`).not.toContain('读到一半')
      }
      expect(reachable()).toEqual(before)
    },
    600_000,
  )
})

test.each(kinds.filter(([name]) => !name.endsWith('.doc')))('%s is whole without a mutation', (name, source) => {
  const bytes = typeof source === 'function' ? wholeWord : source
  const result = readReport({ name, bytes })
  expect(result.ok && cells.filter((cell) => textAt(result.report.tables, cell) === right.get(cell.key)).length).toBe(
    200,
  )
})
