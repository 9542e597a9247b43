export interface ReportDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const chineseDigits = '〇一二三四五六七八九'

/** 二〇二七 → 2027, 十二 → 12, 二十 → 20; digits stay. */
function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[零○]/g, '〇')
    .replace(/([一二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : chineseDigits.indexOf(tens)) * 10 + Math.max(0, chineseDigits.indexOf(ones || '〇'))),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(chineseDigits.indexOf(digit)))
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/** Reads the date of a report in the ways offices write it; null for text that is no day of the calendar. */
export function readDate(text: string): ReportDate | null {
  const match = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/.exec(plainDigits(text.replace(/\s/g, '')))
  if (match === null) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null
}

/** As official documents write it: Arabic digits, no zero in front. */
export const printedDate = ({ year, month, day }: ReportDate): string => `${year}年${month}月${day}日`
