import type { Figure } from './figures'
import { type Member, mayEndBefore, type PlainPassage, type Region } from './members'

/** Words that open a statement of its own. */
export const statement =
  /^(?:共|全年|累计|本年|办结|答复|受理|收到|接到|召开|开展|举办|组织|举行|印发|出台|接待|回应|回复|处理|完成|征集|培训|行政诉讼|行政复议)/
/** 结转下年度 may stand among the outcomes or behind them. */
const carriedOut = /(?:结转|转入?|转到|转至)(?:至|到)?(?:下|次年|20\d\d)/

/** Where a list may end, and where it most likely does. */
export function endsOf(passage: PlainPassage, region: Region): { ends: number[]; likelyEnd: number } {
  const { members } = region
  const ends: number[] = []
  let likelyEnd = members.length
  for (let index = 1; index < members.length; index++) {
    const member = members[index] as Member
    const levelUp = mayEndBefore(members, index)
    const says = statement.test(member.label)
    if (!levelUp && !says && !carriedOut.test(member.label)) continue
    ends.push(index)
    const carriesOwnList =
      index === members.length - 1 &&
      region.stop === 'marker' &&
      /^[^，；、]{0,2}[，。]?$/.test(passage.text.slice(member.figure.end, region.end))
    const lone = index === 1 && members.length === 2
    // Several more stretches behind ； make it the mark between members after all.
    const goesOn = members.slice(index + 1).some(({ separator }) => separator === '；')
    if (
      likelyEnd === members.length &&
      ((levelUp && member.separator === '；' && (says || (!goesOn && (index > 1 || lone)))) ||
        (levelUp && carriesOwnList) ||
        (says && index > 1))
    )
      likelyEnd = index
  }
  return { ends, likelyEnd }
}

const pieces = /^[条件份篇个项则张期幅部]$/

/** 规范性文件1份 among or behind members in 条: one of them, though counted by another word. */
export function holdsForeignMember(
  { text, figures }: PlainPassage,
  members: readonly Member[],
  measure: string,
): boolean {
  const first = members[0]?.figure
  const second = members[1]?.figure
  const last = members[members.length - 1]?.figure
  if (first === undefined || second === undefined || last === undefined || !pieces.test(measure)) return false
  const markAfter = (at: number) => /^[^，；、。]{0,3}([，；、。]|$)/.exec(text.slice(at))?.[1]
  const own = new Set(members.map(({ figure }) => figure))
  const run = figures.filter(({ start, depth }) => start >= first.start && depth === first.depth)
  return run.some((foreign, index) => {
    const previous = run[index - 1]
    if (
      own.has(foreign) ||
      foreign.measure === measure ||
      !pieces.test(foreign.measure) ||
      previous === undefined ||
      !own.has(previous)
    )
      return false
    return foreign.start < last.start
      ? markAfter(previous.end) === markAfter(foreign.end)
      : markAfter(previous.end) === '、' && previous === last
  })
}

/** ； before a clause that states something new ends a list whose members stand closer together. */
export function withoutNextStatement(members: readonly Member[]): readonly Member[] {
  const index = members.findIndex(
    (member, at) => at > 1 && member.separator === '；' && mayEndBefore(members, at) && statement.test(member.label),
  )
  return index === -1 ? members : members.slice(0, index)
}

/** A last channel is sometimes told in a sentence of its own: …105条。通过公示栏公开信息71条。 */
export function followingFigures({ text, figures }: PlainPassage, last: Figure, measure: string): readonly Figure[] {
  const stop = text.indexOf('。', last.end)
  if (stop === -1 || /[\n]/.test(text.slice(last.end, stop))) return []
  const end = text.indexOf('。', stop + 1)
  const next = text.slice(stop + 1, end === -1 ? text.length : end)
  if (/^\n|其中|共/.test(next)) return []
  return figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.start > stop &&
      (end === -1 || figure.end <= end) &&
      figure.depth === 0 &&
      figure.change === 0,
  )
}
