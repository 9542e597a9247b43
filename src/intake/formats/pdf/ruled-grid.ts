import { maximalCells } from '../../limits'
import { refuse } from '../../refusal'
import type { Ruling } from './page-content'
import { touching } from './rulings'

/** A cell as lines enclose it, in tracks of its grid; `rows` and `columns` count from 0, ends excluded. */
export interface Box {
  readonly rows: readonly [first: number, end: number]
  readonly columns: readonly [first: number, end: number]
}

/** A ruled table: its edges in points, and the boxes in reading order. */
export interface RuledGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly boxes: readonly Box[]
  /** False where the lines enclose a shape that is no rectangle: some line is missing. */
  readonly sound: boolean
}

/** Places of lines, those that are one line only once. */
function tracks(values: readonly number[]): number[] {
  const places: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (places[places.length - 1] ?? Number.NEGATIVE_INFINITY) > touching) places.push(value)
  return places
}

/** Where lines of one direction run: their own places, and the ends of those that cross them and stand out. */
function edges(own: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const places = tracks(own.map(({ at }) => at))
  const outer = 2 * touching
  const low = Math.min(...crossing.map(({ from }) => from))
  const high = Math.max(...crossing.map(({ to }) => to))
  const [first = low, last = high] = [places[0], places[places.length - 1]]
  return [...(first - low > outer ? [low] : []), ...places, ...(high - last > outer ? [high] : [])]
}

/** Whether lines at a place run along most of a stretch. */
function covers(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  let covered = 0
  for (const line of lines)
    if (Math.abs(line.at - at) <= touching) covered += Math.max(0, Math.min(to, line.to) - Math.max(from, line.from))
  return covered >= (to - from) * 0.6
}

/** The grid of lines that hang together; null where they enclose fewer than two cells. */
export function ruledGrid(lines: readonly Ruling[]): RuledGrid | null {
  const across = lines.filter(({ direction }) => direction === 'across')
  const down = lines.filter(({ direction }) => direction === 'down')
  if (across.length < 1 || down.length < 1) return null
  const [xs, ys] = [edges(down, across), edges(across, down)]
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows < 2) return null
  if (columns * rows > maximalCells) refuse('文件里的表格太大，不像一份年度报告，没有打开。')
  const x = (index: number): number => xs[index] ?? 0
  const y = (index: number): number => ys[index] ?? 0
  const openRight = (row: number, column: number): boolean =>
    column + 1 < columns && !covers(down, x(column + 1), y(row), y(row + 1))
  const openBelow = (row: number, column: number): boolean =>
    row + 1 < rows && !covers(across, y(row + 1), x(column), x(column + 1))
  const { boxes, sound } = enclosed(rows, columns, openRight, openBelow)
  return boxes.length < 2 ? null : { xs, ys, boxes, sound }
}

type Open = (row: number, column: number) => boolean

/** Joins the fields of a grid wherever no line parts them. */
function enclosed(rows: number, columns: number, openRight: Open, openBelow: Open) {
  const seen = new Set<number>()
  const boxes: Box[] = []
  let sound = true
  for (let start = 0; start < rows * columns; start++) {
    if (seen.has(start)) continue
    seen.add(start)
    const fields = [start]
    const visit = (row: number, column: number, open: boolean): void => {
      const field = row * columns + column
      if (!open || row < 0 || column < 0 || seen.has(field)) return
      seen.add(field)
      fields.push(field)
    }
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] ?? 0
      const [row, column] = [Math.floor(field / columns), field % columns]
      visit(row, column + 1, openRight(row, column))
      visit(row, column - 1, column > 0 && openRight(row, column - 1))
      visit(row + 1, column, openBelow(row, column))
      visit(row - 1, column, row > 0 && openBelow(row - 1, column))
    }
    const [top, left] = [fields.map((field) => Math.floor(field / columns)), fields.map((field) => field % columns)]
    const box: Box = {
      rows: [Math.min(...top), Math.max(...top) + 1],
      columns: [Math.min(...left), Math.max(...left) + 1],
    }
    const size = (box.rows[1] - box.rows[0]) * (box.columns[1] - box.columns[0])
    if (size !== fields.length) sound = false
    boxes.push(box)
  }
  return { boxes, sound }
}
