const digits = '〇一二三四五六七八九'

/** 1 to 99 as one counts in Chinese; larger numbers digit by digit. */
function chinese(value: number): string {
  if (value <= 0 || value > 99) return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? (digits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (digits[ones] ?? '') : ''}`
}

const stems = '甲乙丙丁戊己庚辛壬癸'

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = Math.min(value, 89)
  let text = ''
  for (const [step, letters] of steps)
    while (rest >= step) {
      text += letters
      rest -= step
    }
  return text
}

const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26))

/** A counted number as Word prints it in a list. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'lowerLetter':
      return letter(value)
    case 'upperLetter':
      return letter(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'ideographTraditional':
      return stems[value - 1] ?? String(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      // chineseCounting, chineseCountingThousand, japaneseCounting, taiwaneseCounting, ideographDigital …
      return /chinese|japanese|taiwanese|ideograph|korean/i.test(format) ? chinese(value) : String(value)
  }
}
