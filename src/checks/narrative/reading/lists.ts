import { add, type Decimal, negate, zero } from '../../../report/decimal'
import type { Figure } from './figures'
import type { Marker } from './markers'
import { type Member, mayEndBefore, type Passage, type Region, readMembers } from './members'

export interface PartOfTotal {
  readonly value: Decimal
  readonly label: string
  readonly start: number
  readonly figures: readonly Figure[]
}

/** A total with the parts said to make it up. */
export interface ListReading {
  /** Figures whose sum is the total: one, or 收到A件，上年结转B件. */
  readonly total: readonly Figure[]
  /** Other readings of the total that would also be right. */
  readonly otherTotals: readonly (readonly Figure[])[]
  readonly parts: readonly PartOfTotal[]
  /** Numbers of leading parts at which the list may end just as well. */
  readonly ends: readonly number[]
  /** Where the list ends when no reading adds up. */
  readonly likelyEnd: number
  readonly closed: boolean
  /** The parts are said to overlap, so they need not add up. */
  readonly overlapping: boolean
  readonly form: 'whereof' | 'bracket' | 'last' | 'product' | 'difference' | 'results' | 'resumed'
  readonly start: number
  readonly end: number
}

export const sumOfValues = (values: readonly Decimal[]): Decimal => values.reduce(add, zero)

export const totalValue = (total: readonly Figure[]): Decimal => sumOfValues(total.map(({ value }) => value))

export const signedValue = (figure: Figure, signed: boolean): Decimal =>
  signed && figure.change === -1 ? negate(figure.value) : figure.value

const overlapWords = /同一(?:条)?信息|重复计|重复发布|不重复|同步|去重|交叉/
const openTail = /^(?:[^，。；、]{0,4})?等|其余|其他|其它|若干|以及|^、|^和/
const statement =
  /^(?:共|全年|累计|本年|办结|答复|受理|收到|接到|召开|开展|举办|组织|举行|印发|出台|接待|回应|回复|处理|完成|征集|培训|行政诉讼|行政复议)/

const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(0, at)
  return (
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？'), before.lastIndexOf('\n')) + 1
  )
}

export const sameSentence = (text: string, a: number, b: number): boolean =>
  sentenceStart(text, a) === sentenceStart(text, b)

const carriedIn = /(?:上年|上一年|上年度|上一年度|20\d\d年)?结转$|上年(?:度)?结转/

/** 结转下年度 may stand among the outcomes or behind them. */
const carriedOut = /(?:结转|转入?|转到|转至)(?:至|到)?(?:下|次年|20\d\d)/
/** The figure a change is measured against is no total of this year. */
const comparedWith = /(?:比|较|与|同)(?:上年|上一年|去年|20\d\d年)(?:度|同期)?的?[^，。；]{0,4}$/

/** The figure before, when 收到A件，上年结转B件 are one total. */
function withCarriedIn(candidates: readonly Figure[], index: number): readonly Figure[] | null {
  const own = candidates[index]
  const before = candidates[index - 1]
  if (own === undefined || before === undefined || !carriedIn.test(own.label) || /下/.test(own.label)) return null
  return [before, own]
}

interface Totals {
  readonly total: readonly Figure[]
  readonly others: readonly (readonly Figure[])[]
}

const one = (figure: Figure): Totals => ({ total: [figure], others: [] })

function totalsFor(
  passage: Passage,
  marker: Marker,
  measure: string,
  signed: boolean,
  owned: ReadonlySet<Figure>,
  resets: readonly number[],
): Totals | null {
  const { text, figures } = passage
  const directlyBefore = figures.filter(({ end }) => end <= marker.start).pop()
  if (marker.kind === 'bracket' || marker.kind === 'colon')
    return directlyBefore?.measure === measure ? one(directlyBefore) : null
  const opened = marker.depth > 0 && text[marker.start - 1] === '（'
  if (opened) {
    const outer = figures.filter(({ end }) => end === marker.start - 1).pop()
    return outer?.measure === measure ? one(outer) : null
  }
  const reset = Math.max(0, ...resets.filter((at) => at <= marker.start))
  const candidates = figures.filter(
    (figure) =>
      figure.end <= marker.start &&
      figure.start >= reset &&
      figure.measure === measure &&
      figure.depth === marker.depth &&
      !figure.rate &&
      !(figure.change === 0 && comparedWith.test(figure.label)) &&
      (figure.change === 0 || signed),
  )
  if (marker.kind === 'within') {
    const inside = figures.find(
      ({ start, end, measure: own }) => start >= marker.start && end <= marker.end && own === measure,
    )
    if (inside !== undefined) return one(inside)
    const stem = marker.whole.replace(/(?:信息|文件|类|件|条|的)+$/, '')
    const named = candidates.filter(({ label }) => stem.length > 1 && label.includes(stem)).pop()
    return named === undefined ? null : one(named)
  }
  const opensSentence = sentenceStart(text, marker.start) === marker.start
  const free =
    marker.kind === 'division' || opensSentence ? candidates.filter((figure) => !owned.has(figure)) : candidates
  const usable = free.length > 0 ? free : candidates
  const last = usable.length - 1
  const own = usable[last]
  if (own === undefined) return null
  // Three sentences back a total is no longer meant.
  if ((text.slice(own.end, marker.start).match(/[。\n]/g) ?? []).length > 2) return null
  const carried = withCarriedIn(usable, last)
  const earlier = usable.slice(0, -1).filter(({ start }) => sameSentence(text, start, own.start) && !owned.has(own))
  return carried === null
    ? { total: [own], others: earlier.slice(-2).map((figure) => [figure]) }
    : { total: carried, others: [...carried.map((figure) => [figure]), ...earlier.slice(-2).map((figure) => [figure])] }
}

/** Measure words that stand in the first stretch behind a marker. */
function measuresBehind(passage: Passage, marker: Marker): readonly string[] {
  const { text, tokens, figures } = passage
  const measures: string[] = []
  for (const figure of figures) {
    if (figure.start < marker.end || figure.rate || figure.depth !== marker.depth) continue
    const between = text.slice(marker.end, figure.start)
    if (/[。！？）]/.test(between.replace(/（[^（）]*）/g, ''))) break
    const closed = tokens.some(
      ({ kind, start, end }) =>
        kind === 'figure' &&
        start >= marker.end &&
        end < figure.start &&
        /[，；、]/.test(text.slice(end, figure.start)),
    )
    if (
      closed &&
      measures.length > 0 &&
      !/^，/.test(text.slice(figures[figures.indexOf(figure) - 1]?.end ?? 0, figure.start))
    )
      break
    if (!measures.includes(figure.measure)) measures.push(figure.measure)
    if (measures.length === 2) break
  }
  return measures
}

function partOf(member: Member, signed: boolean): PartOfTotal {
  return {
    value: signedValue(member.figure, signed),
    label: member.label,
    start: member.start,
    figures: [member.figure],
  }
}

/** Joins the members of an outer list around the inner lists that interrupt it. */
function readRegion(passage: Passage, marker: Marker, measure: string, inner: boolean): Region {
  let region = readMembers(passage, marker, measure, marker.end, inner)
  while (region.stop === 'marker' && region.members.length > 0) {
    const nested = passage.markers.find(({ start }) => start === region.end)
    if (nested === undefined) break
    const rest = passage.text.slice(nested.end)
    const semicolon = rest.search(/[；。\n]/)
    if (semicolon === -1 || rest[semicolon] !== '；') break
    const from = nested.end + semicolon
    const more = readMembers(passage, marker, measure, from, inner)
    const first = more.members[0]
    if (first === undefined || statement.test(first.label)) break
    const joined: Member[] = more.members.map((member, index) =>
      index === 0 ? { ...member, separator: '；' } : member,
    )
    region = { ...more, members: [...region.members, ...joined], uncounted: region.uncounted || more.uncounted }
  }
  return region
}

function endsOf(passage: Passage, region: Region): { ends: number[]; likelyEnd: number } {
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
    if (
      likelyEnd === members.length &&
      ((levelUp && member.separator === '；' && (index > 1 || lone || says)) ||
        (levelUp && carriesOwnList) ||
        (says && index > 1))
    )
      likelyEnd = index
  }
  return { ends, likelyEnd }
}

const pieces = /^[条件份篇个项则张期幅部]$/

/** 规范性文件1份 among or behind members in 条: one of them, though counted by another word. */
function holdsForeignMember({ text, figures }: Passage, members: readonly Member[], measure: string): boolean {
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
function withoutNextStatement(members: readonly Member[]): readonly Member[] {
  const index = members.findIndex(
    (member, at) => at > 1 && member.separator === '；' && mayEndBefore(members, at) && statement.test(member.label),
  )
  return index === -1 ? members : members.slice(0, index)
}

function listAt(
  passage: Passage,
  marker: Marker,
  measure: string,
  owned: Set<Figure>,
  resets: readonly number[],
): ListReading | null {
  const { text, markers } = passage
  const inner =
    markers.some(
      ({ start, depth, kind }) =>
        kind === 'whereof' && start < marker.start && depth === marker.depth && sameSentence(text, start, marker.start),
    ) && marker.kind !== 'division'
  const region = readRegion(passage, marker, measure, inner)
  const members = withoutNextStatement(region.members)
  if (members.length === 0) return null
  const signed = members.some(({ figure }) => figure.change !== 0)
  const totals = totalsFor(passage, marker, measure, signed, owned, resets)
  if (totals === null) return null
  if (marker.kind === 'bracket' && members.length < 2) return null
  const own = totals.total[totals.total.length - 1] as Figure
  const first = members[0] as Member
  if (measure === '个' && own.behind !== '' && first.figure.behind !== '' && own.behind[0] !== first.figure.behind[0])
    return null
  const { ends, likelyEnd } = endsOf(passage, { ...region, members })
  const last = members[Math.min(likelyEnd, members.length) - 1] as Member
  const between = text.slice(totals.total[0]?.start ?? 0, region.end)
  const counted = members.length > 1 && likelyEnd > 1
  const including =
    text.slice(marker.start, marker.end).endsWith('含') || /主要/.test(text.slice(marker.start, marker.end))
  const tail = last.figure.end === region.members[region.members.length - 1]?.figure.end ? region.tail : ''
  const behindLast = text.slice(last.figure.end, last.figure.end + 1)
  const rest = tail.replace(/^[^，；、]*/, '')
  const open =
    including ||
    region.uncounted ||
    behindLast === '等' ||
    openTail.test(last.numberFirst ? rest.slice(1) : tail.replace(/^，/, '')) ||
    /^(?:[，；、](?:其余|其他|其它|以及))/.test(tail)
  for (const { figure } of members.slice(0, likelyEnd)) owned.add(figure)
  return {
    total: totals.total,
    otherTotals: totals.others,
    parts: members.map((member) => partOf(member, signed)),
    ends,
    likelyEnd,
    closed: counted && !open && !holdsForeignMember(passage, members, measure),
    overlapping:
      overlapWords.test(between) ||
      overlapWords.test(text.slice(region.end, region.end + 20)) ||
      overlapWords.test(region.tail),
    form: marker.kind === 'bracket' ? 'bracket' : 'whereof',
    start: (totals.total[0] as Figure).labelStart,
    end: last.figure.end,
  }
}

/** Lists opened by 其中, 包括, a colon, a dash or a bracket, outer ones before the inner ones they hold. */
export function markedLists(passage: Passage, owned: Set<Figure>, resets: readonly number[]): readonly ListReading[] {
  const lists: ListReading[] = []
  for (const marker of passage.markers) {
    const measures = measuresBehind(passage, marker)
    let primary: ListReading | null = null
    for (const measure of measures) {
      const list = listAt(passage, marker, measure, owned, resets)
      if (list === null) continue
      // A second measure word runs in parallel only when it counts the same members.
      if (primary !== null && (list.parts.length !== primary.parts.length || list.parts.length < 2)) continue
      lists.push(list)
      primary ??= list
    }
  }
  return lists
}
