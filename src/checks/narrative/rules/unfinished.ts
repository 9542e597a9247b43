import { passageRule } from '../passage-rule'
import { type Match, matchesOf } from '../reading/matches'
import { measurePattern } from '../reading/measures'
import type { Reading } from '../reading/passage'

const lead = '[\\u4e00-\\u9fa5]{0,4}'
/** Letters, strokes or empty brackets where a figure, name or date will stand. */
const placeholder = new RegExp(
  `${lead}(?:(?<![A-Za-z\\d])(?:[XＸ]{1,6}|x{2,6})(?![A-Za-z\\d])|(?<!\\d)[×✕＊*]{1,6}|[_＿]{2,}|（）|[○〇□]{2,})(?:${measurePattern}|[年月日%号镇乡县]|街道)|[_＿]{3,}|（）`,
  'g',
)
const notFilled = /\d{0,4}(?<![半全每常逐本当近去今去前])年月日|\d{4}年(?:月\d{0,2}日|\d{1,2}月日)/g
const missingYear = /(?<!\d)20\d{2}\d{1,2}月\d{1,2}日/g
const missingDay = /\d{1,2}月\d{1,2}(?=[至到—–止])|(?<!\d)20\d{6}日/g
const missingShare = /(?:增长|下降|占比?|率为?|提高|减少|增加|达到?)%/g

/** Nouns behind which a bare measure word has lost its number. 文件 ends in 件 itself. */
const missingNumber =
  /(?:(?:信息|动态|公告|文章|稿件|意见|留言)条|(?:文章|信息|稿件|简报)篇|(?:文件|案件)件|(?:培训|会议|活动)[次场]|会次|(?<!目|有|标|真|端)的[条件篇份次]|(?<!不)共(?:计|收到|公开|发布|受理)?(?:[条件篇份次项个]|信息条))(?=[，。；、）]|$)/g

/** A few words before the gap, so that the place is told by more than two characters. */
function withLead({ text }: Reading, match: Match): Match {
  const lead = /[\u4e00-\u9fa5]{0,6}$/.exec(text.slice(Math.max(0, match.start - 6), match.start))?.[0].length ?? 0
  return { ...match, start: match.start - lead }
}

/** 继续执行的管理办法 at the end of a series whose other members carry figures. */
const uncountedLast =
  /(?<=，)(?:现行有效|继续有效|继续执行|废止|失效|修订|修改)的?[^，。；、\d]{0,8}(?=[。；]|$)[。；]?/g

const whereToRead =
  /[^。\n]*(?:电子版|本报告|年度报告)[^。，\n]*在[^。，\n]*(?:网站|门户|专栏|栏目|网)(?:（[^）]*）)?。/g
const verbs = /查阅|下载|公开|公布|发布|获取|浏览|查询|查看|登载|刊登|可见|阅读|全文|公示/

const breaksOff = /[^，。；\n]{0,8}(?:主要包括|包括|如下|分别是|以及|其中|主要有|例如|和|并)$/
const stopsAtFigure = /[^，。；\n]{0,6}\d+余?$/
const openEnd = /[^，。；：、\n]{0,8}[；，、：]$/
const showsTable = /(?:下表|附表|下图|如图|见表)：$/

function endOfPassage(
  { text }: Reading,
  last: boolean,
  opening: boolean,
): readonly { start: number; end: number; severity?: 'warning' }[] {
  const tail = text.slice(-40)
  const found = (pattern: RegExp) => {
    const match = pattern.exec(tail)
    return match === null ? [] : [{ start: text.length - tail.length + match.index, end: text.length }]
  }
  if (/[，。；]/.test(text) && stopsAtFigure.test(tail)) return found(stopsAtFigure)
  if (/^[^，。；：、\n]{4,30}\d+余?$/.test(text) && /公开|发布|收到|推送|办结/.test(text) && !/\d{4}$|-\d+$/.test(text))
    return found(stopsAtFigure)
  if (
    breaksOff.test(tail) &&
    !(/如下$/.test(text) && (opening || !last)) &&
    text.length > 4 &&
    !/^[（一二三四五六七八九十\d]/.test(text)
  )
    return found(breaksOff)
  if (!openEnd.test(tail) || showsTable.test(tail)) return []
  // The report itself follows the introduction.
  if (text.endsWith('：'))
    return last && !opening && !/^[^，。；、]{2,22}(?:政府|办公室|局|领导)：$/.test(text) ? found(openEnd) : []
  // A ； before the next heading is a slip of the pen rather than a missing end.
  return found(openEnd).map((span) => (text.endsWith('；') && !last ? { ...span, severity: 'warning' as const } : span))
}

/** 其中 at the head of a text with no total before it. */
function lostTotal({ text, figures, lists, markers }: Reading): readonly { start: number; end: number }[] {
  const first = markers[0]
  if (!text.startsWith('其中') || first?.start !== 0 || figures.length === 0) return []
  return lists.some(({ form }) => form === 'last')
    ? []
    : [{ start: 0, end: Math.min(text.length, figures[0]?.start ?? 8) }]
}

/** A number, date, verb or end that is still missing. */
export const unfinished = passageRule(
  {
    key: 'text.unfinished',
    kind: 'unfinished',
    code: '文7-03',
    severity: 'error',
    basis: 'practice',
    clause: '审核惯例：数字、日期和句子写完整',
    statement: '没有漏填的数字、日期和没写完的句子。',
  },
  (reading, _scope, part, last) => {
    const { text, figures } = reading
    const say = (what: string, todo: string) => (span: { start: number; end: number; severity?: 'warning' }) => ({
      spots: [{ start: span.start, end: span.end }] as const,
      what,
      todo,
      ...(span.severity === undefined ? {} : { severity: span.severity }),
    })
    const body = part === 'part1' || part === 'part5' || part === 'part6' || part === 'introduction'
    return [
      ...matchesOf(reading, placeholder, 'own').map(say('这里还没有填', '填上数字或名称')),
      ...matchesOf(reading, notFilled, 'all').map(say('日期没有填', '填上年月日')),
      ...matchesOf(reading, missingYear, 'all').map(say('日期少“年”字', '补上“年”')),
      ...matchesOf(reading, missingDay, 'all').map(say('日期少“日”字', '补上“日”')),
      ...matchesOf(reading, missingShare).map(say('百分号前没有数', '填上百分数')),
      ...matchesOf(reading, missingNumber)
        .map((match) => withLead(reading, match))
        .map(say('量词前没有数', '填上数字')),
      ...(figures.length > 1 ? matchesOf(reading, uncountedLast) : [])
        .filter(
          ({ start }) => figures.filter(({ end }) => end <= start && /[，、]/.test(text.slice(end, start))).length > 1,
        )
        .filter(({ start }) => !/\d/.test(text.slice(Math.max(0, start - 1), start)))
        .map(say('这一项没有数', '填上数字和量词')),
      ...(/电子版|报告/.test(text) && /网/.test(text) ? matchesOf(reading, whereToRead, 'all') : [])
        .filter(({ text: sentence }) => !verbs.test(sentence.replace(/信息公开|政务公开|公开指南/g, '')))
        .map(say('这句话没有写完', '补上“查阅、下载”等')),
      ...(body ? endOfPassage(reading, last, part === 'introduction') : []).map(
        say('这一段没有写完', '补完或改句末标点'),
      ),
      ...(body ? lostTotal(reading) : []).map(say('“其中”前面没有总数', '补上总数')),
    ]
  },
)
