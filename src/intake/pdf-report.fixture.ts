import type { Edition, TableDefinition } from '../editions/edition'
import { layoutHeadings } from '../editions/layout-headings'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { letterByLetter, shown, widthOf } from './pdf-file.fixture'

type Draw = (x: number, y: number, width: number, height: number) => string

const sides: (draw: (x0: number, y0: number, x1: number, y1: number) => string) => Draw =
  (draw) => (x, y, width, height) =>
    draw(x, y, x + width, y) +
    draw(x, y + height, x + width, y + height) +
    draw(x, y, x, y + height) +
    draw(x + width, y, x + width, y + height)

const pieces = (x0: number, y0: number, x1: number, y1: number): string => {
  const count = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6)
  const at = (from: number, to: number, step: number): string => (from + ((to - from) * step) / count).toFixed(2)
  return Array.from(
    { length: count },
    (_, step) => `${at(x0, x1, step)} ${at(y0, y1, step)} m ${at(x0, x1, step + 1)} ${at(y0, y1, step + 1)} l S\n`,
  ).join('')
}

/** How programs draw the frame of a cell. */
export const frames = {
  'thin filled rectangles': sides((x0, y0, x1, y1) => `${x0} ${y0} ${x1 - x0 || 0.5} ${y1 - y0 || 0.5} re f\n`),
  'many short strokes': sides(pieces),
  'strokes inside a clipping path': sides(
    (x0, y0, x1, y1) => `q ${x0 - 1} ${y0 - 1} ${x1 - x0 + 2} ${y1 - y0 + 2} re W n ${x0} ${y0} m ${x1} ${y1} l S Q\n`,
  ),
  'stroked rectangles': (x, y, width, height) => `${x} ${y} ${width} ${height} re S\n`,
  'nothing at all': () => '',
} satisfies Record<string, Draw>

export interface Printing {
  readonly frame: Draw
  readonly write: (text: string, x: number, y: number, size: number) => string
  /** What stands in the cells instead of their own text. */
  readonly spell?: (text: string) => string
  /** Drawn on every page besides, by its number from 1. */
  readonly margin?: (page: number) => string
}

const size = 9
const [left, top, width] = [50, 760, 490]

function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  for (const letter of text) {
    const last = lines[lines.length - 1]
    if (last !== undefined && widthOf(last + letter, size) <= room) lines[lines.length - 1] = last + letter
    else lines.push(letter)
  }
  return lines
}

function drawTable(table: TableDefinition, report: Report, { frame, write, spell = (text) => text }: Printing): string {
  const rows = layoutHeadings(table)
  const columns = rows[0]?.cells.reduce((sum, { colSpan }) => sum + colSpan, 0) ?? 1
  const [track, height] = [width / columns, Math.min(36, 660 / rows.length)]
  const taken = new Set<string>()
  return rows
    .flatMap(({ cells }, row) => {
      let column = 0
      return cells.map((cell) => {
        while (taken.has(`${row} ${column}`)) column++
        for (let down = 0; down < cell.rowSpan; down++)
          for (let right = 0; right < cell.colSpan; right++) taken.add(`${row + down} ${column + right}`)
        const [x, high] = [left + column * track, cell.rowSpan * height]
        const y = top - row * height - high
        const text = cell.kind === 'value' ? spell(textAt(report.tables, cell.cell)) : cell.text
        const lines = wrapped(text, cell.colSpan * track - 4)
        const step = Math.min(size, high / lines.length)
        const words = lines.map((line, at) =>
          write(line, x + 2, y + high / 2 + ((lines.length - 1) / 2 - at) * step - size * 0.35, size),
        )
        return frame(x, y, cell.colSpan * track, high) + words.join('')
      })
    })
    .join('')
}

/** The pages of a report as an editor prints them: text, then a page for every table, then the rest. */
export function printedPages(report: Report, edition: Edition, printing: Printing): string[] {
  const { write, margin = () => '' } = printing
  const texts = (part: 'part1' | 'part5' | 'part6') =>
    report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : ''))
  const heading = (key: string) => edition.parts.find((part) => part.key === key)?.heading ?? ''
  const paragraphs = (all: readonly string[]): string => {
    let y = 780
    return all
      .flatMap((text) => {
        // Two characters of indent on the first line of a paragraph.
        const lines = wrapped(`　　${text}`, width)
        return lines.map((line) => {
          y -= 16
          return write(line, left, y, size)
        })
      })
      .join('')
  }
  const pages = [
    write(report.title, 150, 800, 14) +
      paragraphs([...report.introduction.split('\n'), heading('part1'), ...texts('part1')]),
    ...edition.tables.map((table) => write(heading(table.part), left, 790, size) + drawTable(table, report, printing)),
    paragraphs([heading('part5'), ...texts('part5'), heading('part6'), ...texts('part6')]) +
      write(report.signature.agency, 400, 400, size) +
      write(report.signature.date, 400, 384, size),
  ]
  return pages.map((page, index) => page + margin(index + 1))
}

export const wps: Printing = { frame: frames['thin filled rectangles'], write: letterByLetter }
export const word: Printing = { frame: frames['many short strokes'], write: shown }
