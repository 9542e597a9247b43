import { type Hit, passageRule, replaceBy } from '../passage-rule'
import { chineseNumber } from '../reading/numerals'

/** Headings of parts and aspects that an editor numbered by itself: 1、总体情况. */
const automatic =
  /^(?<digits>\d{1,2})[、.．](?=(?:总体情况|主动公开|收到和处理|政府信息公开行政复议|存在的主要问题|其他需要报告|依申请公开|政府信息管理|平台建设|政府信息公开平台|监督保障))/
const halfBracket = /^（(?<number>[一二三四五六七八九十]+)）[、.．]|^(?<part>[一二三四五六七八九十]+)[.．]/
const numerals = '一二三四五六七八九十'

/** 一、（一）1.（1）are the numbers of an official document; other styles come from an editor. */
export const mixedNumbering = passageRule(
  {
    key: 'text.mixedNumbering',
    kind: 'mixedNumbering',
    code: '文9-10',
    severity: 'warning',
    basis: 'practice',
    clause: 'GB/T 9704-2012：结构层次序数依次为一、（一）1.（1）',
    statement: '标题序号用“一、（一）1.（1）”',
  },
  ({ text }): Hit[] => {
    const auto = automatic.exec(text)
    if (auto !== null) {
      const written = numerals[Number(auto.groups?.digits) - 1]
      const span = { start: 0, end: auto[0].length }
      return [
        {
          spots: [span],
          what: `标题序号写成“${auto[0]}”`,
          todo: `改为“${written ?? '一'}、”或“（${written ?? '一'}）”`,
          suggestions:
            written === undefined
              ? []
              : [replaceBy(`（${written}）`, span, `改为“（${written}）”`, '这是第一部分内的小标题的话')],
        },
      ]
    }
    const half = halfBracket.exec(text)
    if (half === null) return []
    const written = half.groups?.number ?? half.groups?.part ?? ''
    if (chineseNumber(written) === null) return []
    const right = half.groups?.number === undefined ? `${written}、` : `（${written}）`
    const span = { start: 0, end: half[0].length }
    return [
      {
        spots: [span],
        what: `序号写成“${half[0]}”`,
        todo: `改为“${right}”`,
        suggestions: [replaceBy(right, span, `改为“${right}”`)],
      },
    ]
  },
  ['part1', 'part5', 'part6'],
)
