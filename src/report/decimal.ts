/** An exact decimal: `units` × 10^-`scale`. Sums of money and counts never pass through binary floats. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

export const zero: Decimal = { units: 0n, scale: 0 }

/** Reads plain ASCII digits with an optional sign and point, e.g. `-12.50`; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = ''] = match
  const units = BigInt(whole + fraction)
  return { units: sign === '-' ? -units : units, scale: fraction.length }
}

const unitsAt = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale)

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale }
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

export const negate = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale })

export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))

export const multiply = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, scale: a.scale + b.scale })

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = subtract(a, b)
  return units === 0n ? 0 : units < 0n ? -1 : 1
}

export const isZero = ({ units }: Decimal): boolean => units === 0n

/** No digit other than 0 behind the point. */
export const isWhole = ({ units, scale }: Decimal): boolean => units % 10n ** BigInt(scale) === 0n

/** Half-width digits, point only where there are decimals; keeps the decimals written (`0.50` stays `0.50`). */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const sign = units < 0n ? '-' : ''
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`
}

/** As `formatDecimal`, without zeros at the end of the decimals; for sums and differences shown to a reader. */
export function formatShort(value: Decimal): string {
  const text = formatDecimal(value)
  return value.scale === 0 ? text : text.replace(/\.?0+$/, '')
}
