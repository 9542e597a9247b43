import type { ReportDocument } from '../report-document'
import { type Flowed, flow } from './flow'
import type { LaidTable } from './laid-table'
import { draftLine, numberLine } from './margin-lines'
import { lineMm, typeArea } from './measures'
import type { Page, Placed, TablePiece } from './page'
import { boxesOf, type Piece } from './pieces'
import { type PlacedRow, tablePieces } from './table-piece'

type FlowedPage = readonly Flowed<Piece>[]

/** The rows of one table on each page; pages without any are left out. */
function rowsOf(laid: LaidTable, pages: readonly FlowedPage[]): Map<FlowedPage, PlacedRow[]> {
  const rows = new Map<FlowedPage, PlacedRow[]>()
  for (const page of pages)
    for (const { content, top } of page) {
      if (content.kind !== 'row' || content.laid !== laid) continue
      const { row, repeated } = content
      const placed = { row, repeated, top: typeArea.top + top, height: laid.heights[row] ?? 0 }
      rows.set(page, [...(rows.get(page) ?? []), placed])
    }
  return rows
}

/** What every page shows of every table. */
function piecesOf(pages: readonly FlowedPage[]): Map<FlowedPage, Map<LaidTable, TablePiece>> {
  const all = pages.flatMap((page) => page.flatMap(({ content }) => (content.kind === 'row' ? [content.laid] : [])))
  const pieces = new Map<FlowedPage, Map<LaidTable, TablePiece>>(pages.map((page) => [page, new Map()]))
  for (const laid of new Set(all)) {
    const rows = rowsOf(laid, pages)
    const drawn = tablePieces(laid, [...rows.values()])
    for (const [index, page] of [...rows.keys()].entries()) pieces.get(page)?.set(laid, drawn[index] as TablePiece)
  }
  return pieces
}

function placed({ content, top: below }: Flowed<Piece>, tables: ReadonlyMap<LaidTable, TablePiece>): Placed | null {
  const top = typeArea.top + below
  if (content.kind === 'row') return tables.get(content.laid) ?? null
  if (content.kind === 'line') {
    const runs = content.line.runs.map((run) => ({ ...run, baseline: top + run.baseline }))
    return { kind: 'line', origin: content.origin, box: { ...typeArea, top, height: lineMm }, runs }
  }
  const { origin, picture, alternative } = content
  const left = typeArea.left + (typeArea.width - picture.widthMm) / 2
  const box = { left, top, width: picture.widthMm, height: picture.heightMm }
  return { kind: 'picture', origin, box, picture, alternative }
}

/**
 * The document on A4 as GB/T 9704 lays it out: 22 lines of 28 characters, everything at its place in mm. No font is
 * measured: a full-width character is a square of its size and any other half of one (`textWidth`), as in the faces of
 * the standard. Where a computer lacks them, another program may break lines elsewhere. A document that says nothing
 * has one empty page.
 */
export function paginate(report: ReportDocument): Page[] {
  const pages = flow(boxesOf(report), typeArea.height)
  const pieces = piecesOf(pages)
  return pages.map((page, index) => {
    const tables = pieces.get(page) ?? new Map()
    // Every row names its table; the piece stands once, where its first row is.
    const content = new Set(page.map((piece) => placed(piece, tables)))
    content.delete(null)
    const margin = [...(report.draft === null ? [] : [draftLine(report.draft)]), numberLine(index + 1)]
    return { number: index + 1, content: [...content] as Placed[], margin }
  })
}
