import { compact } from '../tables/label'

const chineseDigits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  Ｏ: '0',
  O: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** 二〇二六年 as 2026年; everything else folded as labels are. */
export const withArabicYears = (text: string): string =>
  compact(text).replace(/[〇○零O0一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((digit) => chineseDigits[digit] ?? digit).join(''),
  )

const earliest = 2008
const latest = 2099

/** Years named in a text, in order, as far as a report on information disclosure can be about them. */
export const yearsIn = (text: string): number[] =>
  [...withArabicYears(text).matchAll(/(?<!\d)(20\d{2})(?=年|年度|\))/g)]
    .map(([, year]) => Number(year))
    .filter((year) => year >= earliest && year <= latest)

const monthAndDay = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const dateLine = new RegExp(`^\\(?20\\d{2}(?:年${monthAndDay}月${monthAndDay}日|[-./]\\d{1,2}[-./]\\d{1,2})\\)?$`)

/** A line that is a date and nothing else. */
export const isDateLine = (text: string): boolean => text.length < 40 && dateLine.test(withArabicYears(text))
