import type { CellKey } from '../../../editions/edition'
import { readQuantity } from '../../../report/quantity'
import { type CellRange, cellsInRange, isSingle } from '../range'
import type { MappedCell, TableMap } from '../table-map'
import { type ClipCell, type ClipGrid, cellsOfRow, isBlankCell, isWords, placedText } from './clip-grid'
import { figureDoubt } from './figure-doubts'
import { type Aligned, type Refusal, refusal } from './paste-plan'

/** Rows and columns of nothing at the end are the slack of a selection; they go when they would not fit. */
function trimmed(rows: readonly (readonly ClipCell[])[], mostRows: number): readonly (readonly ClipCell[])[] {
  let end = rows.length
  while (end > mostRows && rows[end - 1]?.every(isBlankCell)) end--
  return rows.slice(0, end)
}

const withoutBlankEnd = (cells: readonly ClipCell[], most: number): readonly ClipCell[] => {
  let end = cells.length
  while (end > most && cells[end - 1] !== undefined && isBlankCell(cells[end - 1] as ClipCell)) end--
  return cells.slice(0, end)
}

function alignRow(
  cells: readonly ClipCell[],
  targets: readonly MappedCell[],
  texts: Map<CellKey, string>,
): Refusal | null {
  const fitting = withoutBlankEnd(cells, targets.length)
  if (fitting.length > targets.length) return refusal('tooManyColumns', '', cells.length, targets.length)
  for (const [index, cell] of fitting.entries()) {
    const target = targets[index]
    if (target === undefined) break
    const doubt = figureDoubt(cell)
    if (doubt !== null) return doubt
    const wide = target.to - target.from
    if (!isBlankCell(cell) && cell.columns > 1 && cell.columns !== wide) return refusal('mergedFigures', cell.text)
    texts.set(target.cell.key, placedText(cell))
  }
  return null
}

/** One value over a whole selection; totals are passed over, they derive theirs. */
function spread(cell: ClipCell, map: TableMap, at: CellRange): Aligned | Refusal {
  const doubt = figureDoubt(cell)
  if (doubt !== null) return doubt
  const cells = cellsInRange(map, at).flat()
  const targets = cells.length === 1 ? cells : cells.filter(({ cell: { total } }) => !total)
  return { texts: new Map(targets.map(({ cell: { key } }) => [key, placedText(cell)])) }
}

const severalFigures = ({ text, lines }: ClipCell): boolean =>
  lines > 1 && text.split('\n').every((line) => readQuantity(line).kind !== 'unreadable')

/** The first row that has fewer cells than the others. */
function raggedRow(rows: readonly (readonly ClipCell[])[]): Refusal {
  const most = Math.max(...rows.map(({ length }) => length))
  const written = (row: readonly ClipCell[]) => row.filter((cell) => !isBlankCell(cell)).map(({ text }) => text)
  const short = rows.map(written).find(({ length }) => length < most) ?? []
  return refusal('ragged', short.join(' '), short.length, most)
}

/** A block of nothing but figures goes where the selection begins, cell by cell, as spreadsheets do. */
export function alignFigures({ slots, ragged }: ClipGrid, map: TableMap, at: CellRange): Aligned | Refusal {
  const rows = slots.map(cellsOfRow)
  const [only] = rows[0] ?? []
  const words = rows.flat().find(isWords)
  if (words !== undefined) return refusal(severalFigures(words) ? 'brokenLines' : 'notAFigure', words.text)
  if (rows.length === 1 && rows[0]?.length === 1 && only !== undefined) return spread(only, map, at)
  if (ragged) return raggedRow(rows)
  const start = isSingle(at) ? map.at.get(at.anchor) : cellsInRange(map, at)[0]?.[0]
  if (start === undefined) return refusal('nothing')
  const room = map.rows.length - start.row
  const fitting = trimmed(rows, room)
  if (fitting.length > room) return refusal('tooManyRows', '', fitting.length, room)
  const texts = new Map<CellKey, string>()
  for (const [index, cells] of fitting.entries()) {
    const row = map.rows[start.row + index] ?? []
    if (row[0]?.block !== start.block) return refusal('acrossBlocks')
    const targets = row.filter(({ from }) => from >= start.from)
    const problem = alignRow(cells, targets, texts)
    if (problem !== null) return problem
  }
  return { texts }
}
