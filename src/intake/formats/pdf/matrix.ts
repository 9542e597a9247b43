/** An affine map `x' = ax + cy + e`, `y' = bx + dy + f`, as PDF writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that does `inner` first and `outer` then. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ]
}

export const mapped = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** How long a unit along the second axis becomes. */
export const heightScale = ([, , c, d]: Matrix): number => Math.hypot(c, d)

/** Six numbers as a matrix; anything else changes nothing. */
export function matrixFrom(values: unknown): Matrix {
  const numbers = Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values as ArrayLike<unknown>) : []
  return numbers.length === 6 && numbers.every((value) => Number.isFinite(value))
    ? (numbers as unknown as Matrix)
    : identity
}
