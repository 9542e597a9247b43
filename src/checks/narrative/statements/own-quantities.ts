import type { Figure } from '../reading/figures'
import type { ListReading } from '../reading/list-reading'
import type { Reading } from '../reading/passage'
import { speaksOfYear, statesCount } from './scope'

/** A count of the year with the words that say what is counted. */
export interface OwnQuantity {
  readonly figure: Figure
  readonly reading: Reading
  /** What is counted, without words of time and person: 公众号“枫禾发布”推送信息. */
  readonly name: string
  /** Words behind the number when it stands before its noun: 公开的164条信息. */
  readonly nounBehind: string | null
  /** The words claim the whole year. */
  readonly wholeYear: boolean
  readonly start: number
  readonly end: number
}

const time = /全年度?|本年度|本年内?|年度内|年内|\d{4}年度?|一年来|年度/g
const person = /我镇|我乡|我街道|本镇|本乡|本街道|本机关|我单位|本单位|全镇|全乡/g
const lead = /^(?:对|其中|方面|中|，|、|一是|二是|三是|四是|五是|共计?|累计|总共|已|还|并|主要)+/
const acts =
  /公开|发布|推送|刊发|组织|召开|开展|举办|举行|更新|制发|回应|受理|办理|办结|答复|解读|培训|审核|制作|转载|编发|播放|发送|修订|清理|新增|征集/
const channel =
  /网站|公众号|平台|微信|微博|公告栏|公示栏|公开栏|抖音|视频号|头条|大厅|专区|广播|大喇叭|简报|村|社区|部门/
const otherScope = /累计|计划|目标|预计|力争|其他|其余|历年|以来|人均|每|第[一二三四五六七八九十]/

const nameOf = (label: string): string =>
  label
    .replace(time, '')
    .replace(person, '')
    .replace(lead, '')
    .replace(/(?:共计?|累计|总计|合计|了|约)+$/, '')

const sentenceStart = (text: string, at: number): number =>
  Math.max(...['。', '\n'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1

/** Nothing before the clause in its sentence narrows what it counts. */
function standsAlone({ text }: Reading, figure: Figure): boolean {
  const before = text
    .slice(sentenceStart(text, figure.labelStart), figure.labelStart)
    .replace(
      /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+[是、]|\d{1,2}[.、])?[^，。；]{0,10}(?:方面|问题)[，：]/,
      '',
    )
    .replace(time, '')
    .replace(person, '')
  return (
    /^[，…、；]*$/.test(before) ||
    (!channel.test(before) && !/[；：（]/.test(before) && /全年|本年|年度/.test(figure.label))
  )
}

function memberName(lists: readonly ListReading[], figure: Figure): string | null {
  const list = lists.find(
    ({ parts, form }) => form === 'whereof' && parts.some(({ figures }) => figures.includes(figure)),
  )
  const total = list?.total[0]
  const part = list?.parts.find(({ figures }) => figures.includes(figure))
  if (list === undefined || total === undefined || part === undefined || list.total.length > 1) return null
  const own = nameOf(part.label)
  return own.length < 2 || acts.test(own) ? null : own + nameOf(total.label)
}

const kept = new WeakMap<Reading, Map<number, readonly OwnQuantity[]>>()

/** Counts of this year that stand for themselves, so that the same words must give the same figure. */
export function ownQuantities(reading: Reading, year: number): readonly OwnQuantity[] {
  const byYear = kept.get(reading) ?? new Map<number, readonly OwnQuantity[]>()
  kept.set(reading, byYear)
  const known = byYear.get(year)
  if (known !== undefined) return known
  const found = readQuantities(reading, year)
  byYear.set(year, found)
  return found
}

function readQuantities(reading: Reading, year: number): readonly OwnQuantity[] {
  const { text, figures, lists } = reading
  return figures.flatMap((figure): OwnQuantity[] => {
    if (!statesCount(figure) || figure.depth > 0 || figure.spelled || figure.measure === '' || figure.measure === '元')
      return []
    const around = { figure, reading, start: figure.labelStart, end: figure.end }
    const member = memberName(lists, figure)
    if (member !== null && acts.test(member) && !otherScope.test(member))
      return [{ ...around, name: member, nounBehind: null, wholeYear: /全年|本年/.test(text) }]
    const { label } = figure
    if (otherScope.test(label) || !acts.test(label) || !standsAlone(reading, figure)) return []
    if (!speaksOfYear(reading, figure.labelStart, figure.numberStart, year)) return []
    const name = nameOf(label)
    if (name.length < 4 && !/的$/.test(name)) return []
    const wholeYear = /全年|本年|\d{4}年/.test(label)
    if (!/的$/.test(label)) return [{ ...around, name, nounBehind: null, wholeYear }]
    return [
      {
        ...around,
        name: name.replace(/的$/, ''),
        nounBehind: figure.behind,
        wholeYear,
        end: figure.end + Math.min(figure.behind.length, 8),
      },
    ]
  })
}

/** Whether two counts are of the same thing: alike word for word, or one with its noun behind the number. */
export function sameThing(a: OwnQuantity, b: OwnQuantity): boolean {
  if (a.figure.measure !== b.figure.measure) return false
  if (a.nounBehind === null && b.nounBehind === null) return a.name === b.name
  if (a.nounBehind !== null && b.nounBehind !== null)
    return a.name === b.name && a.nounBehind.slice(0, 2) === b.nounBehind.slice(0, 2)
  const [plain, reversed] = a.nounBehind === null ? [a, b] : [b, a]
  const noun = plain.name.startsWith(reversed.name) ? plain.name.slice(reversed.name.length) : ''
  return noun !== '' && (reversed.nounBehind ?? '').startsWith(noun)
}

/** 惠民政策目录及惠民问答 holds 惠民问答: perhaps the same count. */
export function holdsOther(a: OwnQuantity, b: OwnQuantity): boolean {
  if (a.figure.measure !== b.figure.measure || a.nounBehind !== null || b.nounBehind !== null) return false
  const act = acts.exec(b.name)
  const object = act === null ? '' : b.name.slice(act.index + act[0].length)
  return object.length > 2 && new RegExp(`(?:和|及|与|、)${object}$`).test(a.name) && a.name.includes(act?.[0] ?? '')
}
