import { officialLayout } from '../src/editions/official-layout'
import { numberedPages, pagesText, repeatedHead, wholeText } from './document-text'
import type { Page } from './pdf-pages'
import { type Case, cellLine, fullPageText, linesPerCell } from './printed-reports'

const { pageMm, marginsMm, linesPerPage, charactersPerLine, faces, pageNumber } = officialLayout
const toleranceMm = 0.5
const numberInset = (pageNumber.insetCharacters * faces.pageNumber.pt * 25.4) / 72

const numberOn = (page: Page, number: number) =>
  page.lines.find(({ text }) => text.replace(/\s/g, '') === `—${number}—`)
const bodyOf = (page: Page, number: number) => page.lines.filter((line) => line !== numberOn(page, number))
const characterMm = (faces.body.pt * 25.4) / 72
/** A stop may hang over the right edge. */
const overrunMm = (text: string): number => (/[，。、．]$/.test(text) ? characterMm : 0)
const near = (measured: number, wanted: number) => Math.abs(measured - wanted) <= toleranceMm

/** What on printed pages is not as the standard says, in words. */
export function* pageFaults({ name, document }: Case, pages: readonly Page[]): Generator<string> {
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
    for (const { right, text } of bodyOf(page, number))
      if (right > pageMm.width - marginsMm.right + toleranceMm + overrunMm(text))
        yield `page ${number} ends right of the type area: ${text}`
  }
  if (name.endsWith('any')) return
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
    for (const [page, text] of numbered.entries())
      if (rowsOn(text) > 0 && !text.includes(headText)) yield `page ${page + 1} goes on with table 3 without its head`
  } else if (heads !== 1) yield `table 3 stands on ${heads} pages`
  const text = pagesText(pages, headText)
  if (text !== wholeText(document)) yield `the text differs: ${firstDifference(text, wholeText(document))}`
  if (name.endsWith('full')) yield* gridFaults(pages)
}

/** How many lines of the long rows a page shows. */
const rowsOn = (text: string): number =>
  [...text].filter((sign, at) => /[\u5200-\u5240]/.test(sign) && /[\u7c00-\u7c20]/.test(text[at + 1] ?? '')).length

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
