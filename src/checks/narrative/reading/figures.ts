import type { FigureToken, Token } from './tokens'

/** A figure with the words around it. */
export interface Figure extends FigureToken {
  /** Words before the number inside its clause, behind any earlier figure. */
  readonly label: string
  readonly labelStart: number
  /** Words behind the measure word up to the next mark or figure. */
  readonly behind: string
  readonly depth: number
  /** 增加 is 1, 减少 is -1, no change is 0. */
  readonly change: -1 | 0 | 1
  /** 每月1期, 人均4次: a rate, never a part of a total. */
  readonly rate: boolean
  /** 各张贴3张: to be multiplied. */
  readonly each: boolean
}

const opensClause = /[，；。：！？\n（）]|——|……/
const rises = /(?:增加|增长|增至|新增|增多|多出|上升|提高|多)了?$/
const falls = /(?:减少|下降|减|少|降低|缩减)了?$/
const compared = /(?:比|较|同比|相比|与上年|环比)/
const ratePattern = /(?:每|平均|人均|均摊|单条|单篇|日均|月均)[^，。；、]{0,6}$/

function changeOf(label: string, clauseBefore: string): -1 | 0 | 1 {
  const sign = rises.test(label) ? 1 : falls.test(label) ? -1 : 0
  // 新增 alone is a count of its own, not a difference to last year.
  return sign === 1 && /新增$/.test(label) && !compared.test(clauseBefore + label) ? 0 : sign
}

/** Adds to every counting token its label, its bracket depth and what its words make of it. */
export function figuresOf(text: string, tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = []
  let depth = 0
  let boundary = 0
  let clauseBefore = ''
  tokens.forEach((token, index) => {
    if (token.kind === 'mark') {
      if (token.sign === '（') depth++
      if (token.sign === '）') depth = Math.max(0, depth - 1)
      if (opensClause.test(token.sign)) {
        clauseBefore = text.slice(boundary, token.start)
        boundary = token.end
      }
      return
    }
    if (token.kind !== 'figure') return
    const raw = text.slice(boundary, token.start)
    const lead = /^[、和及与]*/.exec(raw)?.[0].length ?? 0
    const label = raw.slice(lead)
    const next = tokens.slice(index + 1).find(({ kind }) => kind === 'mark' || kind === 'figure' || kind === 'percent')
    figures.push({
      ...token,
      label,
      labelStart: boundary + lead,
      behind: text.slice(token.end, next?.start ?? text.length),
      depth,
      change: changeOf(label, clauseBefore),
      rate: ratePattern.test(label),
      each: /各[^，。；、]{0,8}$/.test(label),
    })
    boundary = token.end
  })
  return figures
}
