import { type Hit, passageRule, replaceBy } from '../passage-rule'

/** An aspect of part one that an editor numbered by itself. */
const aspect =
  /^(?<digits>\d{1,2})[、.](?=(?:主动公开|依申请公开|政府信息管理|平台建设|政府信息公开平台|监督保障)(?:情况|方面)?[。：]?(?:$|\n))/
const digitWithComma = /^(?<digits>\d{1,2})、/
const bracketWithMark = /^（(?<bracket>[一二三四五六七八九十]+)）[、.]|^(?<part>[一二三四五六七八九十]+)[.]/
const numerals = '一二三四五六七八九十'

/** 一、（一）1.（1）are the numbers of an official document; other styles come from an editor. */
export const mixedNumbering = passageRule(
  {
    key: 'text.mixedNumbering',
    kind: 'mixedNumbering',
    code: '文9-10',
    severity: 'notice',
    basis: 'practice',
    clause: 'GB/T 9704-2012：结构层次序数依次为一、（一）1.（1）',
    statement: '标题序号用“一、（一）1.（1）”。',
  },
  ({ text }): Hit[] => {
    const match = aspect.exec(text) ?? digitWithComma.exec(text) ?? bracketWithMark.exec(text)
    if (match === null) return []
    const { digits, bracket, part } = match.groups ?? {}
    const right = aspect.test(text)
      ? `（${numerals[Number(digits) - 1] ?? ''}）`
      : digits !== undefined
        ? `${digits}.`
        : bracket !== undefined
          ? `（${bracket}）`
          : `${part}、`
    const span = { start: 0, end: match[0].length }
    return [
      {
        spots: [span],
        what: `序号写成“${match[0]}”`,
        todo: `改为“${right}”`,
        suggestions: [replaceBy(right, span, `改为“${right}”`)],
      },
    ]
  },
  ['part1', 'part5', 'part6'],
)
