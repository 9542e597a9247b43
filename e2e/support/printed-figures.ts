import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Word {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly text: string
}

/** Whether this machine can read a PDF's text (poppler). */
export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0

function wordsOf(pdf: Uint8Array): Word[] {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'))
  writeFileSync(join(folder, 'report.pdf'), pdf)
  spawnSync('pdftotext', ['-bbox', join(folder, 'report.pdf'), join(folder, 'words.html')])
  const pages = readFileSync(join(folder, 'words.html'), 'utf8').split('<page ').slice(1)
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
      ([, x, top, bottom, text]) => ({
        page: index,
        x: Number(x),
        y: (Number(top) + Number(bottom)) / 2,
        text: text ?? '',
      }),
    ),
  )
}

/** Stands on both sides of a page number and nowhere in a table. */
const pageNumberDash = '—'

const inReadingOrder = (a: Word, b: Word): number =>
  a.page - b.page || (Math.abs(a.y - b.y) > 3 ? a.y - b.y : a.x - b.x)

/** Every bare number a printed report shows between two headings, row by row: the cells of its tables. */
export function figuresBetween(pdf: Uint8Array, from: string, to: string): string[] {
  const words = wordsOf(pdf).sort(inReadingOrder)
  const start = words.findIndex(({ text }) => text.startsWith(from))
  const end = words.findIndex(({ text }) => text.startsWith(to))
  const between = words.slice(start, end)
  return between
    .filter(({ text }, index) => /^[+-]?\d+(\.\d+)?$/.test(text) && between[index - 1]?.text !== pageNumberDash)
    .map(({ text }) => text)
}
