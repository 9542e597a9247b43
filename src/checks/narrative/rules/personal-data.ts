import { type Hit, passageRule } from '../passage-rule'
import { isQuoted } from '../reading/matches'

const long = /(?<![\d.A-Za-z/])\d(?:[\d ]{9,24})[\dXx](?![\d.])/g
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Identity numbers carry a date of birth and end in a check digit (GB 11643). */
function isIdentityNumber(digits: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

/** Luhn's check, which card numbers meet. */
function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const isMobile = (digits: string): boolean => /^1[3-9]\d{9}$/.test(digits)

function sortOf(digits: string): string | null {
  if (isIdentityNumber(digits)) return '身份证号'
  if (isCardNumber(digits)) return '银行卡号'
  return isMobile(digits) ? '手机号' : null
}

/** Identity, card and mobile numbers of persons do not belong in a public report. */
export const personalData = passageRule(
  {
    key: 'text.personalData',
    kind: 'personalData',
    code: '文9-06',
    severity: 'warning',
    basis: 'law',
    clause: '《中华人民共和国个人信息保护法》第四条、第二十八条',
    statement: '正文不出现身份证号、银行卡号、手机号。',
  },
  (reading) =>
    [...reading.text.matchAll(long)].flatMap((match): Hit[] => {
      const sort = sortOf(match[0].replace(/ /g, ''))
      if (sort === null || isQuoted(reading, match.index)) return []
      return [
        {
          spots: [{ start: match.index, end: match.index + match[0].length }],
          what: `“${match[0]}”像是${sort}`,
          todo: sort === '手机号' ? '改用办公电话' : '删去',
        },
      ]
    }),
  ['introduction', 'part1', 'part5', 'part6', 'signature'],
)
