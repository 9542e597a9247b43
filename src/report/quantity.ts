import { type Decimal, formatDecimal, parseDecimal } from './decimal'

/** What the text of a cell says. Dash and blank are both "nothing filled in"; neither is zero. */
export type Quantity =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal; readonly unit: string | null; readonly plus: boolean }
  | { readonly kind: 'unreadable'; readonly text: string }

export const blank: Quantity = { kind: 'blank' }

export const numberOf = (value: Decimal): Quantity => ({ kind: 'number', value, unit: null, plus: false })

/** Padding met in real reports: spaces of all widths, no-break spaces, tabs, zero-width marks. */
const padding = /[\s\u200b-\u200d\u2060\ufeff]/
const fullWidth = /[\uff01-\uff5e]/g
const minusSigns = /^[\u2212\u2013]/
const dashes = /^(?:[-\u2010-\u2015\u2212\uff0d/\uff0f]+|\uff0f)$/
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const unitBehind = /(?:万元|元|件|条|项|个|份|次|宗|起)$/

const cache = new Map<string, Quantity>()
const cacheLimit = 4096

/**
 * Reads what a clerk typed or a file said, changing nothing. Understands full-width digits, padding, proper thousands
 * groups (`1,234` or `1，234`), a sign, and one of the usual units behind the number, which is kept apart.
 */
export function readQuantity(text: string): Quantity {
  const known = cache.get(text)
  if (known !== undefined) return known
  const quantity = read(text)
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(text, quantity)
  return quantity
}

/** One step a character: a pattern for both ends would try every run of spaces inside a pasted text again and again. */
function withoutPadding(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && padding.test(text[start] ?? '')) start++
  while (end > start && padding.test(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}

function read(text: string): Quantity {
  const trimmed = withoutPadding(text)
  if (trimmed === '') return blank
  if (dashes.test(trimmed)) return { kind: 'dash', text }
  const [unit = null] = unitBehind.exec(trimmed) ?? []
  const ascii = withoutPadding(unit === null ? trimmed : trimmed.slice(0, -unit.length))
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(minusSigns, '-')
  const value = parseDecimal(grouped.test(ascii) ? ascii.replaceAll(',', '') : ascii)
  if (value === null) return { kind: 'unreadable', text }
  return { kind: 'number', value, unit, plus: ascii.startsWith('+') }
}

/** How a cell leaves the program: numbers in half-width digits with their unit, everything else exactly as written. */
export function printedText(text: string): string {
  const quantity = readQuantity(text)
  if (quantity.kind === 'blank') return ''
  if (quantity.kind !== 'number') return text
  return `${quantity.plus ? '+' : ''}${formatDecimal(quantity.value)}${quantity.unit ?? ''}`
}
