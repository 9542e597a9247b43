import type { Figure } from './figures'
import type { Token } from './tokens'

/** A sign that parts of a total follow. */
export interface Marker {
  readonly start: number
  readonly end: number
  /** whereof 其中 · include 包括, 含 · lead 具体如下 · division 按渠道分 · within 网站信息中 · colon · bracket */
  readonly kind: 'whereof' | 'include' | 'lead' | 'division' | 'within' | 'colon' | 'bracket'
  readonly depth: number
  /** For `within`: the words that name the whole. */
  readonly whole: string
}

const words =
  /(?<whereof>其中，?(?:主要)?(?:包括|包含|有|含|为|是)?|内有|内含)|(?<lead>具体(?:情况)?(?:如下|为|是|包括|分别为|分别是)|分别(?:为|是)|分布如下|明细如下)|(?<include>主要包括|包括|包含|含(?![义量糊蓄金]))|(?<division>按(?:照)?[^，。；、\d]{1,8}?(?:分|划分|来看|统计|来分|分类)(?![类析别开布享])，?)|(?<within>(?<=[，。；：、\n（]|^)[^，。；：、\n（）\d]{0,14}(?:\d[^，。；：、\n（）]{1,12})?中(?=，|有?\d)|(?<=[，。；：、\n（]|^)[^，。；：、\n（）\d]{1,10}(?:信息|文件|申请|建议|类|件)中)/g

/** Directly behind a total a colon, a dash or a bracket may stand for 其中. */
function markAfterFigure(figures: readonly Figure[], token: Token, text: string): boolean {
  const last = figures.filter(({ end }) => end <= token.start).pop()
  return last !== undefined && /^[^，。；：、（）\d]{0,4}$/.test(text.slice(last.end, token.start))
}

export function markersOf(text: string, tokens: readonly Token[], figures: readonly Figure[]): readonly Marker[] {
  const names = tokens.filter(({ kind }) => kind === 'name')
  const inName = (at: number) => names.some(({ start, end }) => start <= at && at < end)
  const depthAt = (at: number) => {
    let depth = 0
    for (const token of tokens) {
      if (token.start >= at) break
      if (token.kind === 'mark') depth += token.sign === '（' ? 1 : token.sign === '）' ? -1 : 0
    }
    return Math.max(0, depth)
  }
  const found: Marker[] = []
  for (const match of text.matchAll(words)) {
    if (inName(match.index)) continue
    const kind = (['whereof', 'lead', 'include', 'division', 'within'] as const).find((name) => match.groups?.[name])
    if (kind === undefined) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      depth: depthAt(match.index),
      whole: kind === 'within' ? match[0].slice(0, -1) : '',
    })
  }
  for (const token of tokens) {
    if (token.kind !== 'mark') continue
    const colon = token.sign === '：' || token.sign === '——'
    if (!colon && token.sign !== '（') continue
    if (!markAfterFigure(figures, token, text)) continue
    const depth = depthAt(token.start) + (colon ? 0 : 1)
    if (found.some(({ start }) => start === token.end)) continue
    found.push({ start: token.start, end: token.end, kind: colon ? 'colon' : 'bracket', depth, whole: '' })
  }
  return found.sort((a, b) => a.start - b.start)
}
