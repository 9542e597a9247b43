const digits = '〇一二三四五六七八九'

/** 一 … 九十九; null for anything else. */
function chineseNumber(text: string): number | null {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (match === null || text === '') return null
  const [, tens, ten, ones] = match
  if (ten === undefined) return text.length === 1 ? digits.indexOf(text) : null
  return (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones))
}

export type NumberingStyle = '一、' | '（一）' | '1、' | '1.' | '（1）' | '第一部分'

export interface Numbering {
  readonly style: NumberingStyle
  readonly value: number
  /** UTF-16 units up to the first letter behind the number. */
  readonly length: number
}

const chinese = '([一二三四五六七八九十]{1,3})'
const patterns: readonly (readonly [RegExp, NumberingStyle])[] = [
  [new RegExp(`^\\s*${chinese}\\s*[、，,．.：:]\\s*`), '一、'],
  [new RegExp(`^\\s*[（(〔]\\s*${chinese}\\s*[）)〕]\\s*[、.．]?\\s*`), '（一）'],
  [new RegExp(`^\\s*第\\s*${chinese}\\s*(?:部分|章|节|项)\\s*[、：:.．]?\\s*`), '第一部分'],
  [/^\s*([0-9０-９]{1,2})\s*[、，]\s*/, '1、'],
  [/^\s*([0-9０-９]{1,2})\s*[.．](?![0-9０-９])\s*/, '1.'],
  [/^\s*[（(]\s*([0-9０-９]{1,2})\s*[）)]\s*[、.．]?\s*/, '（1）'],
]

/** The number a paragraph or label opens with. */
export function numberingOf(text: string): Numbering | null {
  const start = text.slice(0, 24)
  for (const [pattern, style] of patterns) {
    const match = pattern.exec(start)
    if (match === null) continue
    const written = (match[1] ?? '').normalize('NFKC')
    const value = /^\d/.test(written) ? Number(written) : chineseNumber(written)
    if (value !== null) return { style, value, length: match[0].length }
  }
  return null
}

export const withoutNumbering = (text: string): string => text.slice(numberingOf(text)?.length ?? 0)
