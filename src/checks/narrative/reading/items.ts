import { chineseNumber } from './numerals'

/** A numbered item: 一是, 第一，（一）, 1., （1）, 一、, 首先. */
export interface Item {
  readonly series: 'part' | 'bracket' | 'digit' | 'digitBracket' | 'point' | 'ordinal' | 'word'
  readonly number: number
  readonly start: number
  readonly end: number
}

const pattern =
  /(?<=^|\n)(?<part>[一二三四五六七八九十]+)、|(?<=^|[\n。；：])（(?<bracket>[一二三四五六七八九十]+)）(?!项|款|、|（)|(?<=^|[\n。；：])（(?<digitBracket>\d{1,2})）|(?<=^|[\n。；：])(?<digit>\d{1,2})[.．、](?!\d)|(?<=^|[\n。；：，、！])(?<point>[一二三四五六七八九十]+)是(?![一二否])|(?<=^|[\n。；：])第(?<ordinal>[一二三四五六七八九十]+)[，、](?!第)|(?<=^|[\n。；：，])(?<word>首先|其次|再次)/g

const wordNumbers: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
const series = ['part', 'bracket', 'digitBracket', 'digit', 'point', 'ordinal', 'word'] as const

/** Numbered items of a plain text, in order. */
export function itemsOf(text: string): readonly Item[] {
  return [...text.matchAll(pattern)].flatMap((match): Item[] => {
    const name = series.find((candidate) => match.groups?.[candidate] !== undefined)
    const written = name === undefined ? undefined : match.groups?.[name]
    if (name === undefined || written === undefined) return []
    const number =
      name === 'word' ? wordNumbers[written] : /^\d/.test(written) ? Number(written) : chineseNumber(written)
    return number === undefined || number === null
      ? []
      : [{ series: name, number, start: match.index, end: match.index + match[0].length }]
  })
}
