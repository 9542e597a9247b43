import type { Figure } from './figures'
import { type ListReading, sameSentence } from './list-reading'
import type { Reading } from './passage'
import type { PercentToken } from './tokens'

/** A printed share, rate or growth with the figures it should follow from. */
export type ShareReading =
  | {
      readonly kind: 'share'
      readonly token: PercentToken
      readonly pairs: readonly (readonly [part: Figure, whole: Figure])[]
    }
  | {
      readonly kind: 'growth'
      readonly token: PercentToken
      readonly now: number
      readonly before: number
      readonly figures: readonly Figure[]
      readonly falls: boolean
    }
  | {
      readonly kind: 'ratio'
      readonly token: PercentToken
      readonly now: number
      readonly before: number
      readonly figures: readonly Figure[]
    }
  | { readonly kind: 'whole'; readonly tokens: readonly PercentToken[] }

const number = ({ value }: Figure): number => Number(value.units) / 10 ** value.scale
const clauseBefore = (text: string, at: number): string => /[^，。；：（）\n]*$/.exec(text.slice(0, at))?.[0] ?? ''

/** 占网站信息的 names the whole; it is only the list's total when the words say so. */
const namesWhole = /占([^，。；、]{1,16}?)(?:的)?(?:比例|比重)?(?:为|达到?)?(?:的)?(?:约|近|超)?$/

function nearest(figures: readonly Figure[], at: number, measure?: string): Figure[] {
  return figures.filter(
    (figure) =>
      figure.end <= at && (measure === undefined || figure.measure === measure) && figure.change === 0 && !figure.rate,
  )
}

const ownerOf = (lists: readonly ListReading[], part: Figure): Figure | undefined => {
  const list = lists.find(({ parts }) => parts.some(({ figures }) => figures.includes(part)))
  return list?.total.length === 1 ? list.total[0] : undefined
}

/** 占24%, （56%）: the part stands directly before, its whole is the list's total or the figure before it. */
function share(reading: Reading, token: PercentToken, lead: string): ShareReading | null {
  const { text, figures, lists } = reading
  const inBracket = text[token.start - 1] === '（'
  const before = nearest(figures, token.start).filter(
    ({ start, depth }) => sameSentence(text, start, token.start) && (depth === 0 || inBracket),
  )
  const part = before[before.length - 1]
  if (part === undefined || part.roundness !== 'exact') return null
  const gap = text.slice(part.end, token.start)
  if (inBracket ? gap !== '（' : !/^[^，。；、\d]{0,8}[，（]?[^，。；、\d]*$/.test(gap)) return null
  if (/[年月]|分之/.test(gap)) return null
  const named = namesWhole
    .exec(lead)?.[1]
    ?.replace(/^(?:比|总)$/, '')
    .replace(/^(?:比(?:为|达|约)?|总数|总量|全部|到)$/, '')
  const owner = ownerOf(lists, part)
  const same = before.slice(0, -1).filter(({ measure, roundness }) => measure === part.measure && roundness === 'exact')
  if (named !== undefined && named !== '') {
    const wholes = same.filter(
      ({ label, behind }) =>
        named.includes(label.slice(-2)) || label.includes(named) || behind.startsWith(named.slice(0, 2)),
    )
    return wholes.length === 0 ? null : { kind: 'share', token, pairs: wholes.map((whole) => [part, whole] as const) }
  }
  if (owner !== undefined) return { kind: 'share', token, pairs: [[part, owner]] }
  const wholes = inBracket ? [] : same.slice(-1).filter((whole) => number(whole) >= number(part))
  return wholes.length === 0 ? null : { kind: 'share', token, pairs: wholes.map((whole) => [part, whole] as const) }
}

/** 办结率: the part is what was 办结, the whole what stood before it. */
function rate(reading: Reading, token: PercentToken, stem: string): ShareReading | null {
  const { text, figures } = reading
  const before = nearest(figures, token.start).filter(
    ({ start, depth, roundness }) => sameSentence(text, start, token.start) && depth === 0 && roundness === 'exact',
  )
  const verb = stem.slice(-2)
  const part = before.filter(({ label, behind }) => (label + behind).includes(verb)).pop()
  if (part === undefined || verb.length < 2) return null
  const sentence = text.slice(before[0]?.start ?? 0, token.start)
  if (/未到|尚未到期|未满|剩余|正在|转下|结转/.test(sentence)) return null
  const wholes = before.filter(
    (figure) =>
      figure.measure === part.measure && figure.end <= part.start && !(figure.label + figure.behind).includes(verb),
  )
  const whole = wholes[wholes.length - 1]
  if (whole === undefined || number(whole) < number(part)) return null
  return {
    kind: 'share',
    token,
    pairs: wholes
      .slice(-3)
      .reverse()
      .map((each) => [part, each] as const),
  }
}

const rising = /(?:增长|增加|上升|提高|增幅|翻)[^，。；\d]{0,6}$/
const falling = /(?:下降|减少|降低|降幅|减)[^，。；\d]{0,6}$/

/** 同比增长25% with both years printed. */
function growth(
  reading: Reading,
  token: PercentToken,
  lead: string,
  year: (at: number) => number | null,
): ShareReading | null {
  const { text, figures } = reading
  const falls = falling.test(lead)
  if (!falls && !rising.test(lead) && token.form !== 'double') return null
  const before = figures.filter(
    ({ end, start, depth, roundness, rate: isRate }) =>
      end <= token.start && sameSentence(text, start, token.start) && depth === 0 && roundness === 'exact' && !isRate,
  )
  const last = before[before.length - 1]
  if (last === undefined) return null
  const same = before.filter(({ measure }) => measure === last.measure)
  const fromTo = same.findIndex((figure, index) => {
    const to = same[index + 1]
    return (
      to !== undefined &&
      /由|从/.test(clauseBefore(text, figure.start) + figure.label) &&
      /^[^，。；]*(?:增|升|提高|扩|减|降|到|至)/.test(text.slice(figure.end, to.start))
    )
  })
  const from = same[fromTo]
  const to = same[fromTo + 1]
  if (fromTo !== -1 && from !== undefined && to !== undefined)
    return { kind: 'growth', token, now: number(to), before: number(from), figures: [from, to], falls }
  const change = same.find((figure) => figure.change !== 0)
  const ahead =
    change === undefined ? undefined : same.find((figure) => figure.change === 0 && figure.end <= change.start)
  if (change !== undefined && ahead !== undefined && same.length === 2) {
    const before = number(ahead) - change.change * number(change)
    return { kind: 'growth', token, now: number(ahead), before, figures: [ahead, change], falls }
  }
  const compared = same.find(({ label }) => /(?:比|较)(?:上年|上一年|去年|20\d\d年)度?的?[^，]{0,6}$/.test(label))
  const current = same.find((figure) => figure !== compared && figure.change === 0)
  if (compared !== undefined && current !== undefined && current.end <= compared.start)
    return {
      kind: 'growth',
      token,
      now: number(current),
      before: number(compared),
      figures: [current, compared],
      falls,
    }
  if (change !== undefined) return null
  const [first, second] = same.slice(-2)
  if (first === undefined || second === undefined || same.length !== 2) return null
  const firstYear = year(first.start)
  const secondYear = year(second.start)
  if (firstYear === null || secondYear === null || firstYear === secondYear) return null
  const [now, earlier] = firstYear > secondYear ? [first, second] : [second, first]
  return { kind: 'growth', token, now: number(now), before: number(earlier), figures: [now, earlier], falls }
}

/** 是上年20篇的2.5倍 */
function ratio({ text, figures }: Reading, token: PercentToken): ShareReading | null {
  const before = figures.filter(({ end, start }) => end <= token.start && sameSentence(text, start, token.start))
  const [now, earlier] = before.slice(-2)
  if (now === undefined || earlier === undefined || now.measure !== earlier.measure) return null
  if (!/^的$/.test(text.slice(earlier.end, token.start)) || !/是/.test(earlier.label)) return null
  return { kind: 'ratio', token, now: number(now), before: number(earlier), figures: [now, earlier] }
}

/** Shares of one whole in one sentence: 政策类占31%，动态类占46%，公示类占28%. */
function wholes(reading: Reading, tokens: readonly PercentToken[]): ShareReading[] {
  const { text } = reading
  const runs: PercentToken[][] = []
  for (const token of tokens) {
    const run = runs[runs.length - 1]
    const previous = run?.[run.length - 1]
    const plain =
      /占(?:比|约)*(?:为)?$/.test(clauseBefore(text, token.start)) ||
      /^[、和]$/.test(text.slice(previous?.end ?? 0, token.start))
    if (!plain || token.roundness !== 'exact') continue
    if (run !== undefined && previous !== undefined && sameSentence(text, previous.start, token.start)) run.push(token)
    else runs.push([token])
  }
  return runs.filter((run) => run.length > 2).map((run) => ({ kind: 'whole', tokens: run }))
}

/** Every share, rate and growth of a passage that its own figures allow to recompute. */
export function sharesOf(reading: Reading): readonly ShareReading[] {
  const { text, tokens } = reading
  const dates = tokens.flatMap((token) =>
    token.kind === 'date' && token.year !== null ? [{ at: token.start, year: token.year }] : [],
  )
  const year = (at: number) => dates.filter((date) => date.at < at).pop()?.year ?? null
  const percents = tokens.filter((token): token is PercentToken => token.kind === 'percent' && token.form !== 'points')
  const single = percents.flatMap((token): ShareReading[] => {
    const lead = clauseBefore(text, token.start)
    const whole = text.slice(Math.max(0, token.start - 12), token.start)
    const stem = /([\u4e00-\u9fa5]{2,8})率(?:为|达到?|约|是)?$/.exec(lead)?.[1]
    const found =
      token.form === 'times' && /的$/.test(lead)
        ? ratio(reading, token)
        : stem !== undefined
          ? rate(reading, token, stem)
          : rising.test(lead) || falling.test(lead) || token.form === 'double' || token.form === 'times'
            ? growth(reading, token, lead, year)
            : /占|（$/.test(whole)
              ? share(reading, token, lead)
              : null
    return found === null ? [] : [found]
  })
  return [...single, ...wholes(reading, percents)]
}
