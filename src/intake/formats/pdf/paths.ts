import { type Matrix, mapped } from './matrix'
import type { OpenedPdf } from './open-pdf'
import type { Ruling } from './page-content'

type Point = readonly [number, number]

/** One stroke of the pen, on the page. */
export interface Trace {
  readonly points: readonly Point[]
  readonly curved: boolean
}

/** Thicker than any ruling; a filled rectangle beyond it is a background. */
const thickest = 3
const shortest = 0.5

/** The traces of a path operator: its kinds of steps, and all their numbers in one row. */
export function tracesOf(steps: unknown, numbers: unknown, ctm: Matrix, ops: OpenedPdf['operators']): Trace[] {
  if (!Array.isArray(steps) || !Array.isArray(numbers)) return []
  const traces: { points: Point[]; curved: boolean }[] = []
  let at = 0
  const next = (): number => Number(numbers[at++])
  const point = (): Point => mapped(ctm, next(), next())
  const begin = (first: Point) => void traces.push({ points: [first], curved: false })
  const last = () => traces[traces.length - 1]
  for (const step of steps) {
    const trace = last()
    if (step === ops.moveTo) begin(point())
    else if (step === ops.lineTo) trace?.points.push(point())
    else if (step === ops.closePath && trace?.points[0] !== undefined) trace.points.push(trace.points[0])
    else if (step === ops.rectangle) {
      const [x, y, width, height] = [next(), next(), next(), next()]
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ] as const
      traces.push({ points: corners.map(([cx, cy]) => mapped(ctm, cx, cy)), curved: false })
    } else if (step === ops.curveTo || step === ops.curveTo2 || step === ops.curveTo3) {
      at += step === ops.curveTo ? 4 : 2
      trace?.points.push(point())
      if (trace !== undefined) trace.curved = true
    }
  }
  return traces
}

function ruling([x0, y0]: Point, [x1, y1]: Point): Ruling[] {
  const [wide, high] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  if (Math.max(wide, high) < shortest || Math.min(wide, high) > 1) return []
  return wide > high
    ? [{ direction: 'across', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }]
    : [{ direction: 'down', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
}

/** Straight lines drawn with a pen. */
export const strokedRulings = (traces: readonly Trace[]): Ruling[] =>
  traces.flatMap(({ points, curved }) =>
    curved ? [] : points.slice(1).flatMap((point, index) => ruling(points[index] ?? point, point)),
  )

/** Thin shapes filled with colour: most programs draw the lines of a table that way. */
export const filledRulings = (traces: readonly Trace[]): Ruling[] =>
  traces.flatMap(({ points }) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (Math.min(right - left, bottom - top) > thickest) return []
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return right - left > bottom - top ? ruling([left, y], [right, y]) : ruling([x, top], [x, bottom])
  })
