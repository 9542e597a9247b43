import type { Figure } from './figures'
import { sameSentence, sentenceStart } from './list-reading'
import type { Marker } from './markers'
import type { PlainPassage } from './members'

const carriedIn = /(?:上年|上一年|上年度|上一年度|20\d\d年)?结转$|上年(?:度)?结转/

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

/** The figures a marker may speak of, the likeliest first; null where none counts by the members' measure word. */
export function totalsFor(
  passage: PlainPassage,
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
