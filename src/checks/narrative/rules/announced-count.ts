import { formatDecimal } from '../../../report/decimal'
import { type Hit, wordsRule } from '../passage-rule'
import type { Figure } from '../reading/figures'
import type { Item } from '../reading/items'
import type { Reading } from '../reading/passage'
import type { Passage } from '../texts'

const kinds = /^(?:类|种|方面|部分|项)$/
const kindNouns = /^(?:领域|方面|环节|类别|部分|板块|栏目|渠道|平台|步骤|重点|专题|村(?!级)|社区)/
const verbs = /公开|发布|设[立置]|建[立设]|开[设展通]|新增|推送|完成|制定|制作|办理|组织|召开|更新|报送|收到|受理|编制/
const countOf = (figure: Figure): number => Number(formatDecimal(figure.value))

/** Names of parts that hold a 、 or 和 of their own. */
const whole = (text: string): string =>
  text
    .replace(/复议(情况)?、(因[^、，。]{0,12})?(被)?(提起)?行政诉讼/g, '复议$1·行政诉讼')
    .replace(/收到和处理/g, '收到处理')
    .replace(/复议和/g, '复议')
    .replace(/问题[和及与、]改进/g, '问题改进')
    .replace(/信息(?:公开)?行政复议[及与]/g, '行政复议')
    .replace(/（[^（）]*）|《[^》]*》|“[^”]*”/g, (quoted) => quoted.replace(/[、，和及与]/g, '·'))

const splitNames = (text: string): string[] =>
  whole(text)
    .split(/[、，]|以及/)
    .filter((name) => name !== '')

/** Numbers of names a series may be said to hold: 和 may join the last two or belong to a name. */
function countsOf(names: readonly string[]): readonly number[] {
  const joined = /.(?:和|及|与).{2,}/.test(names[names.length - 1] ?? '')
  return joined ? [names.length, names.length + 1] : [names.length]
}

function hit(start: number, end: number, announced: number, listed: number): Hit {
  return {
    spots: [{ start, end }],
    what: `写了 ${announced} 个，列出 ${listed} 个`,
    todo: '核对个数，补上或改数字',
  }
}

/** 由……六部分组成: the official names before the number. */
function partsOfReport({ text }: Reading, figure: Figure): Hit | null {
  if (figure.measure !== '部分' && !/^部分/.test(figure.behind)) return null
  const sentence = Math.max(text.lastIndexOf('。', figure.start), text.lastIndexOf('\n', figure.start)) + 1
  const opening = /^.*?(?:由|包括|包含|分为|分)/.exec(text.slice(sentence, figure.start))
  if (opening === null) return null
  const start = sentence + opening[0].length
  const names = text.slice(start, figure.start).replace(/[，等共]+$/, '')
  const listed = splitNames(names)
  const counts = [...countsOf(listed)]
  if (listed.length < 2 || counts.includes(countOf(figure))) return null
  if (/等共?$/.test(text.slice(start, figure.start)) && listed.length < countOf(figure) - 1) return null
  return hit(start, figure.end, countOf(figure), listed.length)
}

/** 财政、民生、工程、人事信息3类: names directly before their number. */
function namesBefore({ figures }: Reading, figure: Figure): Hit | null {
  const named = kinds.test(figure.measure)
    ? figure.measure !== '部分'
    : figure.measure === '个' && kindNouns.test(figure.behind)
  const { label } = figure
  if (!named || !label.includes('、') || /等|各|共|每/.test(label) || figure.measure === '项') return null
  // 16个行政村、2个社区: what stands before the mark belongs to the figure before it.
  if (figures.some(({ end }) => end === figure.labelStart)) return null
  const names = splitNames(label)
  const last = names[names.length - 1] ?? ''
  if (verbs.test(last) || names.some((name, index) => index > 0 && name.length > 14)) return null
  if (countsOf(names).includes(countOf(figure)) || /[“”《》]/.test(label)) return null
  return hit(figure.labelStart, figure.end + (figure.measure === '个' ? 2 : 0), countOf(figure), names.length)
}

/** 5个栏目：机构职能、政策文件: names behind a colon or in brackets. */
function namesBehind({ text, figures }: Reading, figure: Figure): Hit | null {
  if (!/^(?:个|类|种|项|方面|份)$/.test(figure.measure) || figure.depth > 0) return null
  const match = /^[^，。；、：（）\d]{0,8}(?:：|（)([^。；：（）\n]+)/.exec(text.slice(figure.end))
  const listed = match?.[1]
  if (match === null || listed === undefined || !listed.includes('、')) return null
  const start = figure.end + match[0].length - listed.length
  if (figures.some((other) => other.start >= start && other.end <= start + listed.length) || /等/.test(listed))
    return null
  const names = splitNames(listed)
  if (names.length !== listed.split('、').length || names.some((name) => name.length > 12) || /是|，/.test(listed))
    return null
  return countsOf(names).includes(countOf(figure))
    ? null
    : hit(figure.start, start + listed.length, countOf(figure), names.length)
}

/** 公开动态、公示2类59条，其中…: as many kinds as members. */
function kindsOfList({ lists }: Reading, figure: Figure): Hit | null {
  if (figure.measure !== '类' && figure.measure !== '种') return null
  const list = lists.find(({ total, closed }) => closed && total.length === 1 && total[0]?.labelStart === figure.end)
  if (list === undefined || list.likelyEnd === countOf(figure)) return null
  return hit(figure.start, list.end, countOf(figure), list.likelyEnd)
}

/** 以下四项工作：一是…三是…: the items that follow, over as many paragraphs as they take. */
function itemsBehind(
  passage: Passage,
  behind: () => readonly Item[],
  figure: Figure,
  ends: (item: Item) => number,
): Hit | null {
  const { text } = passage.reading
  const match = /^[^，。；、：\d]{0,10}：\n?/.exec(text.slice(figure.end))
  if (match === null || figure.depth > 0) return null
  const [first, ...rest] = behind()
  if (first === undefined || first.number !== 1 || ends(first) !== figure.end + match[0].length) return null
  let count = 1
  let end = first.end
  for (const item of rest) {
    if (item.series === first.series && item.number !== count + 1) break
    if (item.series !== first.series) continue
    count++
    if (ends(item) !== Number.POSITIVE_INFINITY) end = item.end
  }
  if (count < 2 || count === countOf(figure)) return null
  return hit(figure.start, end, countOf(figure), count)
}

function hitsIn(passage: Passage, later: () => readonly Item[]): Hit[] {
  const { reading } = passage
  const ends = (item: Item) => (reading.items.includes(item) ? item.start : Number.POSITIVE_INFINITY)
  return reading.figures.flatMap((figure): Hit[] => {
    if (figure.roundness !== 'exact' || figure.value.scale > 0 || figure.rate) return []
    const behind = () => [...reading.items.filter(({ start }) => start >= figure.end), ...later()]
    const found =
      partsOfReport(reading, figure) ??
      kindsOfList(reading, figure) ??
      namesBehind(reading, figure) ??
      namesBefore(reading, figure) ??
      itemsBehind(passage, behind, figure, ends)
    return found === null ? [] : [found]
  })
}

/** A number of parts, kinds or tasks, and as many of them. */
export const announcedCount = wordsRule(
  {
    key: 'text.announcedCount',
    kind: 'announcedCount',
    code: '文7-05',
    severity: 'warning',
    basis: 'practice',
    clause: '写明的个数与列出的项数一致',
    statement: '“六部分”“三类”“四项工作”与列出的一致。',
  },
  function* (passages) {
    for (const [index, passage] of passages.entries()) {
      if (passage.part === 'title' || passage.part === 'signature') continue
      const later = () =>
        passages.slice(index + 1).flatMap(({ part, reading }) => (part === passage.part ? reading.items : []))
      for (const hit of hitsIn(passage, later)) yield { passage, hit }
    }
  },
)
