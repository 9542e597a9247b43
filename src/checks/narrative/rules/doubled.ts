import { compare } from '../../../report/decimal'
import { type Hit, passageRule, replaceBy } from '../passage-rule'
import { judgeList } from '../reading/judge-list'
import { type Match, matchesOf } from '../reading/matches'
import type { Reading } from '../reading/passage'

const marks = /、{2,}|，{2,}|。{2,}|；{2,}|：{2,}|，[。；、：]+|。[，；、]+|；[，。、]+|、[，。；]+|！{2,}|”{2,}|“{2,}/g
const brackets = /）{2,}|（{2,}/g
/** A word of two to six characters standing twice. */
const words = /([\u4e00-\u9fa5]{2,6})\1/g
/** 组织组织委员, 公开公开栏: a verb before a noun that begins with it. */
const verbBeforeNoun = /^(?:公开|公示|公告|组织|管理|审核|报告|统计|监督|宣传|办理|通过|服务|指导)$/
const nounGoesOn = /^(?:栏|员|率|委员|部|期|单位|事项|指南|目录|号|制度|办法|平台|窗口|中心|站|点|大厅|工作|程序)/
const eachOne = /^[一两件条个层步]./
const acrossMark = /(其中|包括|同时|通过|为了|根据|按照|以及|并且|主要是?|进一步|共计?|全年)，\1/g
const throughCan = /(通过|可以|进行|根据|按照|利用)(?:可以?|能够?|来|并)\1/g
const particles = /(?<!目)的的(?!确|士)|和和(?![睦平谐气])|与与|了了(?![解然事结])|以以/g
/** The rest of a global change of 乡 and 镇. */
const unitTwice =
  /(?:乡乡|镇镇)(?=机构|街道|（街道）|综合行政|统筹|财政所)机?构?|(?<=[，。、；：（含由与和及在对向按照])(?:乡乡|镇镇)(?![村级域党政长干直])/g

function lonelyBrackets({ text }: Reading, { start, text: run }: Match): boolean {
  const before = text.slice(0, start)
  const opened = before.split('（').length - before.split('）').length
  return run.startsWith('）') ? opened < run.length : text.slice(start).split('）').length - 1 < run.length
}

const isDoubledWord = ({ text }: Reading, { start, end, text: found }: Match): boolean => {
  const word = found.slice(0, found.length / 2)
  if (eachOne.test(word) && word.length === 2) return false
  if (/^(.)\1+$/.test(word)) return false
  return !(verbBeforeNoun.test(word) && nounGoesOn.test(text.slice(end))) && !/[\d]/.test(text.slice(start, end))
}

/** A member of an enumeration that stands in it twice, with its figure if it has one. */
function repeatedMembers(reading: Reading): Match[] {
  const wrongSums = reading.lists.filter((list) => judgeList(list).kind === 'sum')
  return [...reading.text.matchAll(/[^，。；：（）\n、]+(?:、[^，。；：（）\n、]+){2,}/g)].flatMap((run): Match[] => {
    const start = run.index
    if (wrongSums.some((list) => list.start < start + run[0].length && start < list.end)) return []
    const members = run[0].split('、').map((member) => member.replace(/等$/, ''))
    for (let index = 1; index < members.length; index++) {
      const member = members[index] as string
      if (!/^[\u4e00-\u9fa5“”]{3,}(?:\d+[\u4e00-\u9fa5]+)?$/.test(member)) continue
      const earlier = members.findIndex(
        (other, at) => at < index && (other === member || (at === 0 && other.endsWith(member))),
      )
      if (earlier === -1) continue
      const from =
        start +
        members.slice(0, earlier).reduce((sum, { length }) => sum + length + 1, 0) +
        (members[earlier]?.length ?? 0) -
        member.length
      const until = start + members.slice(0, index + 1).reduce((sum, { length }) => sum + length + 1, 0) - 1
      return [{ start: from, end: until, text: member, groups: {} }]
    }
    return []
  })
}

/** 规划总结2条 twice in one list whose sum is not already complained of. */
function repeatedParts(reading: Reading): Match[] {
  return reading.lists.flatMap((list): Match[] => {
    if (judgeList(list).kind === 'sum') return []
    const { parts } = list
    const second = parts.findIndex(({ label, value }, index) =>
      parts
        .slice(0, index)
        .some((other) => label.length > 2 && other.label === label && compare(other.value, value) === 0),
    )
    const again = parts[second]
    const first = parts.find(({ label }) => label === again?.label)
    if (again === undefined || first === undefined) return []
    return [{ start: first.start, end: again.figures[0]?.end ?? again.start, text: again.label, groups: {} }]
  })
}

/** The same sentence twice in a row. */
function repeatedSentences({ text }: Reading): Match[] {
  const found: Match[] = []
  let previous = { text: '', start: 0 }
  for (const { 0: sentence, index } of text.matchAll(/[^。\n]+。\n?/g)) {
    const own = sentence.trimEnd()
    if (own === previous.text && own.length > 6)
      found.push({ start: previous.start, end: index + own.length, text: own, groups: {} })
    previous = { text: own, start: index }
  }
  return found
}

const withoutOverlaps = (found: readonly Match[]): Match[] =>
  found.filter(
    ({ start, end }, index) => !found.slice(0, index).some((other) => other.start < end && start < other.end),
  )

const keepLast = ({ start, end, text }: Match, kept: string): Hit => ({
  spots: [{ start, end }],
  what: `“${text}”重复`,
  todo: `留一个“${kept}”`,
  suggestions: [replaceBy(kept, { start, end }, `只留“${kept}”`)],
})

/** The same word, mark, member or sentence written twice. */
export const doubled = passageRule(
  {
    key: 'text.doubled',
    kind: 'doubled',
    code: '文8-06',
    severity: 'warning',
    basis: 'practice',
    clause: '网站检查指标：不得有表述错误',
    statement: '字词、标点、列举项和句子不重复。',
  },
  (reading) => {
    const sentences = repeatedSentences(reading)
    const inSentence = ({ start }: Match) =>
      sentences.some((sentence) => sentence.start <= start && start < sentence.end)
    return [
      ...matchesOf(reading, marks, 'all').map((match) =>
        keepLast(match, match.text.replace(/^(.)\1*/, '$1').slice(-1)),
      ),
      ...matchesOf(reading, brackets, 'all')
        .filter((match) => lonelyBrackets(reading, match))
        .map((match) => keepLast(match, match.text[0] ?? '')),
      ...matchesOf(reading, words, 'all')
        .filter((match) => isDoubledWord(reading, match) && !inSentence(match))
        .map((match) => keepLast(match, match.text.slice(0, match.text.length / 2))),
      ...matchesOf(reading, acrossMark).map((match) => keepLast(match, match.text.slice(match.text.indexOf('，') + 1))),
      ...matchesOf(reading, throughCan).map((match) => keepLast(match, match.text.slice(2))),
      ...matchesOf(reading, particles).map((match) => keepLast(match, match.text[0] ?? '')),
      ...matchesOf(reading, unitTwice).map(({ start, end, text }) => ({
        spots: [{ start, end }] as const,
        what: `“${text.slice(0, 2)}”重复，可能由替换造成`,
        todo: '改为“乡镇”或删去一个字',
      })),
      ...withoutOverlaps([...repeatedMembers(reading), ...repeatedParts(reading)]).map(({ start, end, text }) => ({
        spots: [{ start, end }] as const,
        what: `“${text}”列了两次`,
        todo: '去掉一次或改成另一项',
      })),
      ...sentences.map(({ start, end, text }) => ({
        spots: [{ start, end }] as const,
        what: '同一句话写了两遍',
        todo: '删去一句',
        suggestions: [replaceBy(text, { start, end }, '只留一句')],
      })),
    ]
  },
)
