const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Value of a numeral in characters, 十二 or 一百零三; null where the characters form no number. */
export function chineseNumber(text: string): number | null {
  let sum = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    const power = powers[sign]
    if (sign === '万') {
      sum = (sum + section + (digit ?? 0)) * 10_000
      section = 0
      digit = null
    } else if (power !== undefined) {
      section += (digit ?? 1) * power
      digit = null
    } else {
      const value = digits[sign]
      if (value === undefined || (digit !== null && digit !== 0)) return null
      digit = value
    }
  }
  return sum + section + (digit ?? 0)
}
