import { multiply } from '../../../report/decimal'
import type { Figure } from './figures'
import { type ListReading, type PartOfTotal, sameSentence } from './list-reading'
import type { PlainPassage } from './members'

const resultNames = /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|主动撤回)$/
const concluded = /(?:办结|答复|办理|处理完毕|全部申请|作出答复)[^，。；、]*$/
const strongTotal = /(?:合计|共计|总计|总共)/
const weakTotal = /共(?![青同产享建性有])/
const genericSubject =
  /^(?:全年|全部|本年度?|年度|总|以上|上述|各项|各渠道|[两二三四五六]者|[两二三四五六]项|线上线下|全镇|全乡|累计|，)*$/
const periodLabel = /月份?|半年|季度/

const part = (figure: Figure): PartOfTotal => ({
  value: figure.value,
  label: figure.label === '' ? figure.behind : figure.label,
  start: figure.labelStart,
  figures: [figure],
})

function reading(form: ListReading['form'], total: Figure, parts: readonly PartOfTotal[], closed = true): ListReading {
  const first = parts[0]
  return {
    total: [total],
    otherTotals: [],
    parts,
    ends: [],
    likelyEnd: parts.length,
    closed,
    following: [],
    overlapping: false,
    form,
    start: Math.min(total.labelStart, first?.start ?? total.labelStart),
    end: Math.max(total.end, ...parts.flatMap(({ figures }) => figures.map(({ end }) => end))),
  }
}

/** 办结14件，予以公开6件、部分公开2件: the names of the outcomes make a list without any marker. */
function resultLists({ text, figures }: PlainPassage, owned: ReadonlySet<Figure>): ListReading[] {
  const lists: ListReading[] = []
  figures.forEach((total, index) => {
    if (total.depth > 0 || !concluded.test(total.label) || resultNames.test(total.label) || owned.has(total)) return
    const parts: Figure[] = []
    for (const figure of figures.slice(index + 1)) {
      if (!sameSentence(text, total.start, figure.start)) break
      if (figure.depth > 0 || figure.measure !== total.measure) continue
      if (!resultNames.test(figure.label) || owned.has(figure)) break
      parts.push(figure)
    }
    if (parts.length > 1) lists.push(reading('results', total, parts.map(part)))
  })
  return lists
}

/** 6个社区各张贴3张: the part is a product. */
function productPart(figures: readonly Figure[], figure: Figure, text: string): PartOfTotal | null {
  const count = figures[figures.indexOf(figure) - 1]
  if (count === undefined || /[，。；、]/.test(text.slice(count.end, figure.start))) return null
  return {
    value: multiply(count.value, figure.value),
    label: figure.label,
    start: count.labelStart,
    figures: [count, figure],
  }
}

function lastTotal(passage: PlainPassage, total: Figure, owned: ReadonlySet<Figure>): ListReading | null {
  const { text, figures } = passage
  const before = figures.filter(
    (figure) =>
      figure.end <= total.start &&
      figure.measure === total.measure &&
      figure.depth === total.depth &&
      figure.change === 0 &&
      !figure.rate &&
      !owned.has(figure) &&
      sameSentence(text, figure.start, total.start),
  )
  const [subject = '', object = ''] = splitAtTotalWord(total.label)
  const wholeYear =
    /^(?:全年|年度|全年度)/.test(total.label) &&
    before.length > 1 &&
    before.every(({ label }) => periodLabel.test(label))
  const each = before.find((figure) => figure.each)
  if (each !== undefined && before.length === 1 && strongTotal.test(total.label)) {
    const product = productPart(figures, each, text)
    return product === null ? null : reading('product', total, [product])
  }
  if (before.length < 2 || each !== undefined) return null
  const resumed = total.label === '' && /^(?:均|都|全部|已全部|已均)/.test(total.behind)
  const strong = strongTotal.test(total.label) && genericSubject.test(subject)
  const weak =
    weakTotal.test(total.label) &&
    genericSubject.test(subject) &&
    (object === '' || before.every(({ label }) => label.includes(object)))
  if (!strong && !weak && !wholeYear && !resumed) return null
  return reading(resumed ? 'resumed' : 'last', total, before.map(part))
}

function splitAtTotalWord(label: string): readonly [string, string] | readonly [] {
  const match = /合计|共计|总计|总共|共/.exec(label)
  return match === null ? [] : [label.slice(0, match.index), label.slice(match.index + match[0].length)]
}

/** 比2024年的265条增加63条 after this year's figure. */
function differences({ text, figures }: PlainPassage, owned: ReadonlySet<Figure>): ListReading[] {
  const lists: ListReading[] = []
  figures.forEach((before, index) => {
    const change = figures[index + 1]
    if (change === undefined || change.change === 0 || change.measure !== before.measure) return
    if (
      !/(?:比|较)(?:上年|上一年|去年|20\d\d年)度?的?[^，。；]{0,6}$/.test(before.label) ||
      /[，。；]/.test(text.slice(before.end, change.start))
    )
      return
    const now = figures
      .slice(0, index)
      .filter(
        (figure) =>
          figure.measure === before.measure &&
          figure.depth === before.depth &&
          !owned.has(figure) &&
          figure.change === 0 &&
          sameSentence(text, figure.start, before.start),
      )
      .pop()
    if (now === undefined) return
    const signed =
      change.change === -1 ? { ...part(change), value: { ...change.value, units: -change.value.units } } : part(change)
    lists.push({ ...reading('difference', now, [part(before), signed]), start: before.labelStart, end: change.end })
  })
  return lists
}

/** Lists without a marker: outcomes by name, totals that come last, a total resumed by 均, and differences. */
export function unmarkedLists(
  passage: PlainPassage,
  owned: ReadonlySet<Figure>,
  marked: readonly ListReading[],
): readonly ListReading[] {
  const totals = new Set(marked.flatMap(({ total }) => total))
  const last = passage.figures.flatMap((figure) => {
    if (figure.depth > 0 || totals.has(figure)) return []
    const list = lastTotal(passage, figure, owned)
    return list === null ? [] : [list]
  })
  return [...resultLists(passage, owned), ...last, ...differences(passage, owned)]
}
