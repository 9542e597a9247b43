import type { MappedCell } from '../table-map'
import { type ClipCell, isBlankCell, placedText } from './clip-grid'
import { figureDoubt } from './figure-doubts'
import type { HeadColumn } from './head-columns'
import { type Refusal, refusal } from './paste-plan'

type Values = ReadonlyMap<string, string>

/** Figures of a row by the columns its head names. */
export function valuesUnderHead(cells: readonly ClipCell[], head: readonly HeadColumn[]): Values | Refusal {
  const values = new Map<string, string>()
  for (const cell of cells) {
    const doubt = figureDoubt(cell)
    if (doubt !== null) return doubt
    const under = head.slice(cell.left, cell.left + cell.columns)
    const columns = new Set(under.flatMap(({ column }) => (column === null ? [] : [column])))
    if (isBlankCell(cell)) {
      for (const column of columns) if (!values.has(column)) values.set(column, '')
      continue
    }
    const [column, second] = [...columns]
    if (second !== undefined) return refusal('mergedFigures', cell.text)
    if (column === undefined) return refusal('unknownColumn', under[0]?.words === '' ? cell.text : under[0]?.words)
    if ((values.get(column) ?? '') !== '') return refusal('repeatedColumn', under[0]?.words)
    values.set(column, placedText(cell))
  }
  return values
}

/** Cells of a row behind its label when nothing over them names their columns, with blanks that merged labels left. */
function inOrder(
  cells: readonly ClipCell[],
  targets: readonly MappedCell[],
  blanksBefore: number,
): readonly ClipCell[] | null {
  const last = targets[targets.length - 1]
  if (cells.length === targets.length) return cells
  const extra = cells.length - targets.length
  if (extra > 0 && extra === blanksBefore && cells.slice(0, extra).every(isBlankCell)) return cells.slice(extra)
  const [first] = targets
  const grid = (last?.to ?? 0) - (first?.from ?? 0)
  if (cells.length === grid) {
    const own = targets.map(({ from }) => cells[from - (first?.from ?? 0)])
    const covered = cells.filter((cell) => !own.includes(cell))
    if (covered.every(isBlankCell)) return own.filter((cell): cell is ClipCell => cell !== undefined)
  }
  return null
}

/** Figures of a row in printed order; only when there are exactly as many as the row has columns. */
export function valuesInOrder(
  cells: readonly ClipCell[],
  targets: readonly MappedCell[],
  blanksBefore: number,
  label: string,
): Values | Refusal {
  const own = inOrder(cells, targets, blanksBefore)
  if (own === null) return refusal('ragged', label, cells.length, targets.length)
  const values = new Map<string, string>()
  for (const [index, cell] of own.entries()) {
    const doubt = figureDoubt(cell)
    if (doubt !== null) return doubt
    const target = targets[index]
    if (target === undefined) break
    const wide = target.to - target.from
    if (!isBlankCell(cell) && cell.columns > 1 && cell.columns !== wide) return refusal('mergedFigures', cell.text)
    values.set(target.cell.column, placedText(cell))
  }
  return values
}
