import { simplified } from './traditional'

/** Text made uniform for reading, with the way back to what was written. */
export interface Plain {
  readonly text: string
  /** Index in the original of every character; one more entry closes the last. */
  readonly origin: readonly number[]
}

const fullWidthMarks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}

const space = /[\s\u200b-\u200d\u2060\ufeff]/
const digit = /[0-9０-９]/
const fullWidthSign = /[０-９Ａ-Ｚａ-ｚ]/
const closesLine = /[。；：！？.;:!?…）)】」”]/
const opensItem =
  /^\s*(?:[一二三四五六七八九十]+[、是]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]+[，、])/

function uniform(sign: string): string {
  if (sign < '\u3000') return fullWidthMarks[sign] ?? sign
  if (fullWidthSign.test(sign)) return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
  if (sign === '％') return '%'
  if (sign === '．') return '.'
  return simplified(sign)
}

/** 1,236: one to three digits before the mark, exactly three behind it. */
const isThousandsMark = (raw: string, index: number): boolean =>
  /(?:^|[^0-9０-９])[0-9０-９]{1,3}$/.test(raw.slice(Math.max(0, index - 4), index)) &&
  /^[0-9０-９]{3}(?![0-9０-９])/.test(raw.slice(index + 1, index + 5))

/** What a run of white space stands for: nothing, the end of a line, or a gap between two numbers. */
function spaceBetween(before: string, run: string, after: string): '' | '\n' | ' ' {
  if (before === '' || before === '\n') return ''
  if (run.includes('\n') && (closesLine.test(before) || opensItem.test(after))) return '\n'
  return digit.test(before) && digit.test(after[0] ?? '') ? ' ' : ''
}

/**
 * Full-width digits become half-width, half-width marks full-width, traditional characters simplified; spaces and line
 * breaks inside a sentence vanish. A line break that ends something stays as one `\n`.
 */
export function normalize(raw: string): Plain {
  let text = ''
  const origin: number[] = []
  for (let index = 0; index < raw.length; index++) {
    const sign = raw[index] as string
    if (space.test(sign)) {
      let end = index + 1
      while (end < raw.length && space.test(raw[end] as string)) end++
      const kept = spaceBetween(text.slice(-1), raw.slice(index, end), raw.slice(end, end + 12))
      if (kept !== '') {
        text += kept
        origin.push(index)
      }
      index = end - 1
    } else if (!((sign === ',' || sign === '，') && isThousandsMark(raw, index))) {
      text += uniform(sign)
      origin.push(index)
    }
  }
  origin.push(raw.length)
  return { text, origin }
}

/** The original range of a range of plain text, without the spaces behind it. */
export function originalRange({ origin }: Plain, start: number, end: number): { start: number; end: number } {
  const from = origin[start] ?? 0
  return { start: from, end: end > start ? (origin[end - 1] ?? 0) + 1 : from }
}
