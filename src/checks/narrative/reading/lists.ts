import type { Figure } from './figures'
import { endsOf, followingFigures, holdsForeignMember, statement, withoutNextStatement } from './list-ends'
import { type ListReading, type PartOfTotal, sameSentence, signedValue } from './list-reading'
import type { Marker } from './markers'
import { type Member, type PlainPassage, type Region, readMembers } from './members'
import { totalsFor } from './totals'

const overlapWords = /同一(?:条)?信息|重复计|重复发布|不重复|同步|去重|交叉/
const openTail = /^(?:[^，。；、]{0,4})?等|其余|其他|其它|若干|以及|^、|^和/

/** Measure words that stand in the first stretch behind a marker. */
function measuresBehind(passage: PlainPassage, marker: Marker): readonly string[] {
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
function readRegion(passage: PlainPassage, marker: Marker, measure: string, inner: boolean): Region {
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

function listAt(
  passage: PlainPassage,
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
    following: followingFigures(passage, last.figure, measure),
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
export function markedLists(
  passage: PlainPassage,
  owned: Set<Figure>,
  resets: readonly number[],
): readonly ListReading[] {
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
