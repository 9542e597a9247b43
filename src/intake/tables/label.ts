/** Rests of editors and pictures that stand in exported text; they say nothing about a label or a heading. */
const leftovers = /\[(?:bookmark|image)\s*:[^\]]{0,80}\]/g
const blanks = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g
const punctuation = /["“”'‘’„《》〈〉<>「」『』()[\]{}〔〕、，,。．.；;：:！!？?—–\-_~～·•…/\\|*#+=]+/g
const yearInLabel = /\(?(?:19|20)\d{2}年?度?\)?/g
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/合计/g, '总计'],
  [/其它/g, '其他'],
  [/帐/g, '账'],
]

/** Full-width forms folded, white space and leftovers removed: 「报　告」 reads 「报告」. */
export const compact = (text: string): string => text.replace(leftovers, '').normalize('NFKC').replace(blanks, '')

/** The letters of a label that carry meaning: no spaces, no punctuation, no year, common synonyms unified. */
export function core(text: string): string {
  let letters = compact(text).replace(yearInLabel, '').replace(punctuation, '')
  for (const [pattern, word] of synonyms) letters = letters.replace(pattern, word)
  return letters
}

/** Longer than any line that is a heading, a title, a label or a signature, letter-spaced or not. */
export const longestLine = 400

/** As `compact`; empty for text that is too long to be a line by itself. */
export const compactLine = (text: string): string => (text.length > longestLine ? '' : compact(text))

const longestLabel = 80

/** Levenshtein distance of two short strings. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

const known = new Map<string, number>()

/** How alike two cores are, 0 to 1; 1 only for equal ones. A label that lost its end, or up to half of itself, is 0.9. */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  if (a === '' || b === '' || a.length > longestLabel || b.length > longestLabel) return 0
  const key = `${a}\n${b}`
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const byDistance = 1 - distance(a, b) / long.length
  const opens = long.startsWith(short) || (short.length * 2 >= long.length && long.includes(short))
  const contained = short.length >= 4 && opens ? 0.9 : 0
  const result = Math.max(byDistance, contained)
  if (known.size > 20_000) known.clear()
  known.set(key, result)
  return result
}
