import type { Figure } from './figures'
import type { Marker } from './markers'
import type { Token } from './tokens'

/** What may stand in a region behind a marker. */
export interface Member {
  readonly figure: Figure
  readonly label: string
  /** Where the label starts, for marking the whole member. */
  readonly start: number
  /** Strongest mark between the previous member and this one. */
  readonly separator: '' | '、' | '，' | '；'
  /** Words after the number name it: 3件予以公开. */
  readonly numberFirst: boolean
}

export interface Region {
  readonly members: readonly Member[]
  readonly end: number
  /** Why the region ends. */
  readonly stop: 'sentence' | 'bracket' | 'outside' | 'marker' | 'semicolon' | 'end'
  /** A stretch between two strong marks names something without counting it. */
  readonly uncounted: boolean
  /** Text behind the last member up to the end of the sentence. */
  readonly tail: string
}

export interface PlainPassage {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly figures: readonly Figure[]
  readonly markers: readonly Marker[]
}

const outside =
  /(?:^|[，；、])(?:另外?有?|此外|同时|还有?|合计|共计|总计|总共|累计|共(?![青同产享建性有])|两项|以上|上述|全年|年末|年底|其余均)|比(?:上年|去年|20\d\d年)|较(?:上年|去年)|同比/
const strength = { '': 0, '、': 1, '，': 2, '；': 3 } as const

function strongest(gap: string): Member['separator'] {
  for (const sign of ['；', '，', '、'] as const) if (gap.includes(sign)) return sign
  return gap.includes('\n') ? '；' : ''
}

/** Marks, joining words, item numbers and the share of the member before: nothing of a label. */
const opening =
  /^(?:[，；、：\n]|(?:约?占比?|为)[^，；、]{0,8}\d+(?:\.\d+)?%[，；、]|（[^（）]*）|以及|和(?!谐)|及(?!时)|与|\d{1,2}[.．、](?!\d)|（[\d一二三四五六七八九十]+）)+/

const leadOf = (gap: string): number => opening.exec(gap)?.[0].length ?? 0

const labelOf = (gap: string): string => gap.slice(leadOf(gap))

const skipBrackets = (text: string): string => text.replace(/（[^（）]*）/g, '')

/** Collects the figures of one measure word behind a marker, up to where the list must end. */
export function readMembers(
  passage: PlainPassage,
  marker: Marker,
  measure: string,
  from = marker.end,
  inner = false,
): Region {
  const { text, tokens, figures, markers } = passage
  const members: Member[] = []
  let last = from
  let depth = marker.depth
  let stop: Region['stop'] = 'end'
  let end = text.length
  let uncounted = false
  let segmentCounted = false
  for (const token of tokens) {
    if (token.start < from) continue
    if (token.kind === 'mark') {
      if (token.sign === '（') depth++
      else if (token.sign === '）') {
        depth--
        if (depth < marker.depth) {
          stop = 'bracket'
          end = token.start
          break
        }
      } else if (depth === marker.depth) {
        const sign = token.sign
        const continuesLines = sign === '\n' && /[；：，、]$/.test(text.slice(0, token.start))
        if (/[。！？]/.test(sign) || (sign === '\n' && !continuesLines)) {
          stop = 'sentence'
          end = token.start
          break
        }
        if (sign === '；' && inner && members.length > 0) {
          stop = 'semicolon'
          end = token.start
          break
        }
        if (sign === '；') {
          if (!segmentCounted && text.slice(last, token.start).length > 1) uncounted = true
          segmentCounted = false
        }
      }
      continue
    }
    if (token.kind !== 'figure' || depth !== marker.depth) continue
    const figure = figures.find(({ start }) => start === token.start)
    if (figure === undefined || figure.rate) continue
    const gap = text.slice(last, figure.start)
    const plainGap = skipBrackets(gap)
    if (members.length > 0 && outside.test(plainGap.replace(/^.*?(?=[，；、])/, ''))) {
      stop = 'outside'
      end = last
      break
    }
    const nested = markers.find(
      ({ start, depth: at, kind }) =>
        start >= last && start < figure.start && at === marker.depth && start !== marker.start && kind !== 'colon',
    )
    if (nested !== undefined) {
      stop = 'marker'
      end = nested.start
      break
    }
    segmentCounted = true
    if (figure.measure !== measure) continue
    const lead = leadOf(gap)
    const label = labelOf(plainGap)
    const numberFirst = members.length === 0 ? label === '' || label === '有' : (members[0]?.numberFirst ?? false)
    members.push({
      figure,
      label: numberFirst ? figure.behind : label,
      start: numberFirst ? figure.start : last + lead,
      separator: members.length === 0 ? '' : strongest(plainGap),
      numberFirst,
    })
    last = figure.end
  }
  const sentenceEnd = text.slice(last).search(/[。！？\n；）]/)
  return {
    members,
    end,
    stop,
    uncounted,
    tail: text.slice(last, sentenceEnd === -1 ? text.length : last + sentenceEnd),
  }
}

/** Whether a separator is stronger than every one before it, so that a list may end there. */
export function mayEndBefore(members: readonly Member[], index: number): boolean {
  const before = Math.max(0, ...members.slice(1, index).map(({ separator }) => strength[separator]))
  const own = strength[members[index]?.separator ?? '']
  return own > before && (index > 1 || own === strength['；'])
}
